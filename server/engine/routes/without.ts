import { counted } from '../../../common/words.ts'
import { badInput, Failure } from '../../contract/errors.ts'
import type { Why } from '../paths/ends.ts'
import { type Ground, groundOf, type Terms } from '../paths/ground.ts'
import type { AnsweredPath } from '../paths/path.ts'
import type { Abroad } from './abroad.ts'
import { firstRoute } from './find.ts'
import { routeEnds } from './route-ends.ts'

/** What is thought away, by ids: a party between the ends, or all that joins two stations directly. */
export type Without = { party: string } | { passage: readonly [string, string] }

export type WithoutQuestion = { from: string; to: string; without: Without; budget: number }

/** `isDetour` is of `route`, which is null where there is none. */
export type WithoutFindings = {
  ground: Ground
  abroad: Abroad | null
  route: AnsweredPath | null
  isDetour: boolean
  why: Why | null
}

/**
 * The first route when a party or a passage is gone; one with somebody abroad only where there is no other. Refuses with
 * BAD_USER_INPUT what is no party, and with LIMIT_EXCEEDED to say that there is none where the budget was spent before.
 */
export function* without(terms: Terms, question: WithoutQuestion): Generator<void, WithoutFindings> {
  const { projection } = terms
  const ground = yield* groundOf(terms)
  const found = routeEnds(terms, question)
  const none = { ground, abroad: null, route: null, isDetour: false }
  if ('reason' in found) return { ...none, why: found }
  const { both, abroad } = found
  const gone = question.without
  const number = (id: string) => numberOf(terms, id)
  const [party, passage] = 'party' in gone ? [number(gone.party), null] : [null, gone.passage.map(number)]
  if (party !== null && (both.from.has(party) || both.to.has(party))) {
    const id = projection.parties.ids.at(party)
    throw badInput('without', `${id} is an end of the question. Name an office or arrangement between the ends.`)
  }
  const { mayPass } = ground
  const left =
    party === null ? ground : { ...ground, mayPass: (one: number) => one !== party && (mayPass?.(one) ?? true) }
  const closed = passage ? [[passage[0]!, passage[1]!] as const] : []
  const { route, isDetour, outOfBudget } = yield* firstRoute(left, both, abroad, question.budget, { closed })
  if (route === null && outOfBudget) throw spent(question)
  return { ground, abroad, route, isDetour, why: null }
}

function spent({ without: gone, budget }: WithoutQuestion): Failure {
  const words = 'party' in gone ? gone.party : `what joins ${gone.passage.join(' and ')}`
  const message = `The search for a route without ${words} stopped at its budget of ${counted(budget, 'tie')} before it found one; there may be one. Ask for fewer steps (\`maxSteps\`) or set more constraints.`
  return new Failure('LIMIT_EXCEEDED', message, { field: 'without', limit: 'ties', max: budget })
}

function numberOf({ projection: { parties } }: Terms, id: string): number {
  const party = parties.ids.indexOf(id)
  if (party >= 0) return party
  throw badInput('without', `There is no office or arrangement ${JSON.stringify(id.slice(0, 80))} to do without.`)
}
