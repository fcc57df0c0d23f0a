import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
// It names its draft by an address that ajv does not know for draft 7, which is ajv's own.
const { $schema: _draft, ...schema } = JSON.parse(read('fixtures/compose-spec.json'))
const compose = parse(read('../../docker-compose.yml'))
const services: [string, Record<string, unknown>][] = Object.entries(compose.services)

function valid(document: unknown) {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const check = ajv.compile(schema)
  return { holds: check(document), errors: check.errors }
}

describe('docker-compose.yml', () => {
  test('is what the Compose specification describes', () => {
    expect(valid(compose)).toStrictEqual({ holds: true, errors: null })
  })

  test('would not pass with a misspelt word', () => {
    expect(valid({ ...compose, services: { app: { imagge: 'x' } } }).holds).toBe(false)
  })

  test.each(services)('%s is published on loopback alone, bounded, watched, and gains no rights', (_, service) => {
    for (const port of service.ports as string[]) expect(port).toMatch(/^127\.0\.0\.1:/)
    expect(service).toMatchObject({
      mem_limit: expect.stringMatching(/^[12]g$/),
      // Below 0 would be without a bound.
      pids_limit: expect.toSatisfy((most: number) => most > 0 && most <= 512),
      healthcheck: {
        test: expect.toSatisfy(([how, what]: string[]) => /^CMD(-SHELL)?$/.test(how ?? '') && what !== undefined),
        interval: expect.stringMatching(/^\d+s$/),
        timeout: expect.stringMatching(/^\d+s$/),
        retries: expect.toSatisfy((times: number) => times > 0),
      },
    })
    expect(service.healthcheck).not.toHaveProperty('disable')
    expect(service.security_opt).toContain('no-new-privileges:true')
  })

  test('the app runs as nobody special, and writes nothing but its temporary folder', () => {
    expect(compose.services.app).toMatchObject({ user: 'node', read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] })
  })
})
