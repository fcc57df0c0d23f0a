import { tieKinds } from '../../../cypher/vocabulary.ts'
import type { Projection } from './projection.ts'

const reporting = tieKinds.indexOf('REPORTS_TO')
const piece = 50_000

type Laid = Pick<Projection, 'parties' | 'ties' | 'spans'>
type Lines = { from: ArrayLike<number>; to: ArrayLike<number> }

/**
 * Offices that report to themselves on some day. Lines that go round only when days are mixed are no circle: whatever
 * is one on some day is one on the day when the latest of its lines begins.
 */
export function* circlesOf({ parties, ties, spans }: Laid): Generator<void, Projection['circles']> {
  const lines: number[] = []
  for (let tie = 0; tie < ties.kind.length; tie++) {
    if (tie % piece === 0) yield
    if (ties.kind[tie] === reporting) lines.push(tie)
  }
  const core = yield* trimmed(lines, ties)
  const begins = new Set(core.map((tie) => spans.from[ties.span[tie]!]!))
  const offices = new Set<number>()
  let one: number[] = []
  for (const day of begins) {
    const then = core.filter((tie) => spans.from[ties.span[tie]!]! <= day && day < spans.to[ties.span[tie]!]!)
    const round = yield* trimmed(then, ties)
    for (const tie of round) offices.add(ties.from[tie]!)
    if (one.length === 0) one = circleIn(round, ties)
  }
  return { offices: offices.size, one: one.map((party) => parties.ids.at(party)) }
}

/** The lines that are left when, over and over, those of an office are taken away that has none in or none out. */
function* trimmed(lines: number[], { from, to }: Lines): Generator<void, number[]> {
  const out = new Map<number, Set<number>>()
  const back = new Map<number, Set<number>>()
  for (const [index, tie] of lines.entries()) {
    if (index % piece === 0) yield
    for (const [ways, office] of [[out, from[tie]!] as const, [back, to[tie]!] as const]) {
      const known = ways.get(office) ?? new Set()
      ways.set(office, known.add(tie))
    }
  }
  const ended = (office: number) => !out.get(office)?.size !== !back.get(office)?.size
  const waiting = [...new Set([...out.keys(), ...back.keys()])].filter(ended)
  const gone = new Set<number>()
  for (let count = 0; waiting.length > 0; count++) {
    if (count % piece === 0) yield
    const office = waiting.pop()!
    for (const tie of [...(out.get(office) ?? []), ...(back.get(office) ?? [])]) {
      gone.add(tie)
      out.get(from[tie]!)?.delete(tie)
      back.get(to[tie]!)?.delete(tie)
      waiting.push(...[from[tie]!, to[tie]!].filter(ended))
    }
  }
  return lines.filter((tie) => !gone.has(tie))
}

/** The first circle that one comes to. Every line goes on, so there is one where there is a line. */
function circleIn(lines: number[], { from, to }: Lines): number[] {
  const next = new Map(lines.map((tie) => [from[tie]!, to[tie]!]))
  const met = new Set<number>()
  let here = next.keys().next().value
  while (here !== undefined && !met.has(here)) {
    met.add(here)
    here = next.get(here)
  }
  const walked = [...met]
  return here === undefined ? [] : walked.slice(walked.indexOf(here))
}
