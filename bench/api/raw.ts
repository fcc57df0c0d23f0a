import neo4j from 'neo4j-driver'
import type { Start } from './child.ts'
import type { AskedStatement } from './lookups.ts'

/** Sends statements one after another, each in one trip, as the driver's manual has it. */
export function rawBolt({ connection: { uri, user, password } }: Pick<Start, 'connection'>) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const whole = (value: unknown) => (Number.isInteger(value) ? neo4j.int(value as number) : value)
  return {
    async ask(statements: AskedStatement[]): Promise<object[]> {
      const rows: object[] = []
      for (const { text, params } of statements) {
        const session = driver.session({ defaultAccessMode: neo4j.session.READ })
        const sent = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, whole(value)]))
        const { records } = await session.run(text, sent)
        rows.push(...records.map((record) => record.toObject()))
        session.close().catch(() => undefined)
      }
      return rows
    },
    close: () => driver.close(),
  }
}
