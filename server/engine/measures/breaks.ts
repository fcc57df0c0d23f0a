import type { InEach, Language } from '../../../common/languages.ts'
import { dayInWords } from '../../../common/words.ts'
import { tieKinds } from '../../../cypher/vocabulary.ts'
import type { Day } from '../../contract/days.ts'
import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import type { Page } from '../../contract/paging.ts'
import type { BreakReason, QueryBreaksArgs } from '../../contract/types.generated.ts'
import {
  hasBegun,
  holds,
  isOffice,
  ladderOf,
  officesOf,
  type Projection,
  partsOf,
  type View,
  worksFor,
} from '../graph/projection.ts'
import { type Ground, groundOf, type Terms } from '../paths/ground.ts'
import { firstArc, lastArc } from '../search/arcs.ts'

/** A part in an arrangement that leads nowhere: the number of its tie, and why. */
export type BreakFound = { tie: number; reason: BreakReason }

const takesPart = tieKinds.indexOf('TAKES_PART_IN')
const lines = ['REPORTS_TO', 'ACCOUNTABLE_TO'].map((kind) => (tieKinds as readonly string[]).indexOf(kind))
const piece = 50_000
const turn = 1_000

/**
 * The breaks among those that take part in these arrangements, by arrangement and then by tie. Arrangements that are not
 * there on the day have none. A part that has ended is no break while the office has another that holds, or where a
 * successor took it over.
 */
export function* breaksIn(ground: Ground, arrangements: Set<number>): Generator<void, BreakFound[]> {
  const { projection, constraints } = ground
  const there = new Set(
    [...arrangements].filter((party) => holds(projection, projection.parties, party, constraints.view)),
  )
  const parts = yield* partsIn(projection, there)
  const reaches = new Lines(ground)
  const heirs = new Heirs(ground)
  const found: BreakFound[] = []
  let seen = 0
  for (const ties of parts.values()) {
    const breaks = breaksOf(ground, ties, reaches)
    found.push(...breaks.filter((one) => !heirs.tookOver(one, parts)))
    if (++seen % turn === 0) yield
  }
  const { ties, parties } = projection
  const place = ({ tie }: BreakFound) => `${parties.ids.at(ties.to[tie]!)} ${ties.ids.at(tie)}`
  return found
    .map((one) => ({ one, key: place(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)
}

type Parts = Map<number, number[]>
const partKey = ({ ids }: Projection['parties'], arrangement: number, office: number) =>
  arrangement * ids.length + office

/** The ties by which each office takes part in each arrangement, whenever. */
function* partsIn({ ties, parties }: Projection, arrangements: Set<number>): Generator<void, Parts> {
  const parts: Parts = new Map()
  for (let tie = 0; tie < ties.kind.length; tie++) {
    if (tie % piece === 0) yield
    if (ties.kind[tie] !== takesPart || !arrangements.has(ties.to[tie]!)) continue
    const pair = partKey(parties, ties.to[tie]!, ties.from[tie]!)
    parts.set(pair, [...(parts.get(pair) ?? []), tie])
  }
  return parts
}

function breaksOf({ projection, constraints: { view } }: Ground, all: number[], lines: Lines): BreakFound[] {
  const { ties, parties } = projection
  const office = ties.from[all[0]!]!
  if (!hasBegun(projection, parties, office, view)) return []
  const isThere = holds(projection, parties, office, view)
  const begun = all.filter((tie) => hasBegun(projection, ties, tie, view))
  const holding = begun.filter((tie) => isThere && holds(projection, ties, tie, view))
  if (holding.length === 0) return begun.map((tie) => ({ tie, reason: isThere ? 'TIE_ENDED' : 'OFFICE_ENDED' }))
  if (lines.reachHeadquarters(office)) return []
  return holding.map((tie) => ({ tie, reason: 'NO_CHAIN_TO_HEADQUARTERS' }))
}

/** When a part ends: with its tie or with its office. */
function endOf({ spans, ties, parties }: Projection, tie: number): Day {
  return Math.min(spans.to[ties.span[tie]!]!, spans.to[parties.span[ties.from[tie]!]!]!)
}

/**
 * Who came after an office by the day: its successors at however many removes, and all offices of the agencies that came
 * after its own or theirs.
 */
class Heirs {
  private known = new Map<number, Set<number>>()

  constructor(private readonly ground: Ground) {}

  /** Whether an heir has a part in the same arrangement that has begun and goes on after this one ended. */
  tookOver({ tie, reason }: BreakFound, parts: Parts): boolean {
    if (reason === 'NO_CHAIN_TO_HEADQUARTERS') return false
    const { projection, constraints } = this.ground
    const { ties, parties } = projection
    const [office, arrangement] = [ties.from[tie]!, ties.to[tie]!]
    return [...this.of(office)].some((heir) =>
      (parts.get(partKey(parties, arrangement, heir)) ?? []).some(
        (part) =>
          hasBegun(projection, ties, part, constraints.view) &&
          hasBegun(projection, parties, heir, constraints.view) &&
          endOf(projection, part) > endOf(projection, tie),
      ),
    )
  }

  private of(office: number): Set<number> {
    const known = this.known.get(office) ?? this.find(office)
    this.known.set(office, known)
    return known
  }

  private find(office: number): Set<number> {
    const { projection } = this.ground
    const offices = this.cameAfter([office], 'office')
    const own = new Set([office, ...offices].map((one) => projection.parties.agency[one]!))
    const agencies = this.cameAfter([...own], 'agency')
    return new Set([...offices, ...agencies.flatMap((agency) => officesOf(projection, agency))])
  }

  /** Whoever came after one of these by the day, at however many removes. */
  private cameAfter(these: readonly number[], which: 'office' | 'agency'): number[] {
    const { projection, constraints } = this.ground
    const found = new Set<number>()
    const waiting = [...these]
    for (const one of waiting) {
      for (const { heir, former, on } of projection.successions) {
        const isNext = former[which] === one && heir[which] >= 0 && on <= constraints.view.day
        if (!isNext || found.has(heir[which])) continue
        found.add(heir[which])
        waiting.push(heir[which])
      }
    }
    return [...found]
  }
}

/** The lines of reporting and accountability inside each agency, on the day. */
class Lines {
  private known = new Map<number, boolean>()

  constructor(private readonly ground: Ground) {}

  private headed: Set<string | null> | undefined

  reachHeadquarters(office: number): boolean {
    const known = this.known.get(office) ?? this.climb(office)
    this.known.set(office, known)
    return known
  }

  private climb(office: number): boolean {
    if (!this.hasHeadquarters(office)) return true
    const seen = new Set([office])
    for (const near of seen) {
      if (this.isHeadquarters(near)) return true
      for (const far of this.above(near)) seen.add(far)
    }
    return false
  }

  /** Where a bureaucracy has no headquarters, no line can lead there, and none is broken. */
  private hasHeadquarters(office: number): boolean {
    this.headed ??= new Set(headed(this.ground.projection))
    return this.headed.has(ladderOf(this.ground.projection, office))
  }

  private isHeadquarters(office: number): boolean {
    const { levels, parties } = this.ground.projection
    return levels[parties.level[office]!]?.isHeadquarters === true
  }

  private *above(office: number): Generator<number> {
    const { projection, pricing } = this.ground
    const { ties, parties } = projection
    const { arcs } = pricing
    for (let arc = firstArc(arcs, office); arc < lastArc(arcs, office); arc++) {
      const [tie, far] = [arcs.tie[arc]!, arcs.far[arc]!]
      const goesUp = ties.from[tie] === office && lines.includes(ties.kind[tie]!)
      if (goesUp && isOffice(projection, far) && parties.agency[far] === parties.agency[office]) yield far
    }
  }
}

/** The ladders that have headquarters. */
export function headed({ levels }: Pick<Projection, 'levels'>): (string | null)[] {
  return [...new Set(levels.filter(({ isHeadquarters }) => isHeadquarters).map(({ ladder }) => ladder))]
}

export type BreakNode = BreakFound & { ground: Ground }

export function* found(terms: Terms, arrangements: Set<number>) {
  const ground = yield* groundOf(terms)
  const breaks = yield* breaksIn(ground, arrangements)
  return { ground, arrangements, breaks: breaks.map((one): BreakNode => ({ ...one, ground })) }
}

/** The arrangements that a question means; none when nothing has that id. */
export function chosen(projection: Projection, view: View, { arrangement, place }: QueryBreaksArgs): Set<number> {
  if ((typeof arrangement === 'string') === (typeof place === 'string')) {
    throw badInput('arrangement', 'Name either `arrangement` or `place`: exactly one of them.')
  }
  if (typeof arrangement === 'string') {
    const party = projection.parties.ids.indexOf(checkedId('arrangement', arrangement))
    return new Set(party >= 0 && !isOffice(projection, party) ? [party] : [])
  }
  const whole = projection.places.ids.indexOf(checkedId('place', place ?? ''))
  const here = new Set<number>()
  if (whole < 0) return here
  const parts = partsOf(projection, whole)
  for (let party = 0; party < projection.parties.ids.length; party++) {
    if (!isOffice(projection, party) && worksFor(projection, party, parts, view)) here.add(party)
  }
  return here
}

type Told = Record<'office' | 'arrangement' | 'day', string>

const words: InEach<Record<BreakReason, (told: Told) => string>> = {
  en: {
    TIE_ENDED: ({ office, arrangement, day }) => `${office} took part in ${arrangement} and has ended that by ${day}.`,
    OFFICE_ENDED: ({ office, arrangement, day }) => `${office} took part in ${arrangement} and was no more by ${day}.`,
    NO_CHAIN_TO_HEADQUARTERS: ({ office, arrangement, day }) =>
      `${office} takes part in ${arrangement}, and no line of its agency leads from it up to a headquarters on ${day}.`,
  },
  fr: {
    TIE_ENDED: ({ office, arrangement, day }) => `${office} figurait dans ${arrangement} et n’y est plus au ${day}.`,
    OFFICE_ENDED: ({ office, arrangement, day }) =>
      `${office} figurait dans ${arrangement} et n’existe plus au ${day}.`,
    NO_CHAIN_TO_HEADQUARTERS: ({ office, arrangement, day }) =>
      `${office} figure dans ${arrangement}, et aucune ligne de son organisme ne mène de lui à un siège au ${day}.`,
  },
  es: {
    TIE_ENDED: ({ office, arrangement, day }) => `${office} participaba en ${arrangement} y ya no lo hace a ${day}.`,
    OFFICE_ENDED: ({ office, arrangement, day }) => `${office} participaba en ${arrangement} y ya no existe a ${day}.`,
    NO_CHAIN_TO_HEADQUARTERS: ({ office, arrangement, day }) =>
      `${office} participa en ${arrangement}, y ninguna línea de su organismo lleva de ella a una sede a ${day}.`,
  },
}

type Names = Record<'office' | 'arrangement' | 'asOf', string>

export function inWords(reason: BreakReason, { office, arrangement, asOf }: Names, language: Language): string {
  return words[language][reason]({ office, arrangement, day: dayInWords(asOf, language) })
}

export const ends = ({ ground: { projection }, tie }: BreakNode) => ({
  office: projection.parties.ids.at(projection.ties.from[tie]!),
  arrangement: projection.parties.ids.at(projection.ties.to[tie]!),
})

/** A page of breaks; `arrangements` are all that were looked at, by number. */
export type BreakPage = Page<BreakNode> & { arrangements: Set<number>; ground: Ground; asOf: string }
