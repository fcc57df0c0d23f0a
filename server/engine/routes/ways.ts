import { type InEach, inEach } from '../../../common/languages.ts'
import type { Projection } from '../graph/projection.ts'
import { crossingsAt, standingOf } from '../paths/crossing-levels.ts'
import type { Ends, Why } from '../paths/ends.ts'
import { type Ground, groundOf, type Terms } from '../paths/ground.ts'
import type { AnsweredPath } from '../paths/path.ts'
import type { Arcs } from '../search/arcs.ts'
import { toCrossings, toOthers } from '../search/crossings.ts'
import type { Nearest } from '../search/nearest-places.ts'
import type { RouteQuestion } from '../search/routes.ts'
import type { Abroad } from './abroad.ts'
import { firstRoute } from './find.ts'
import { mayJoinAt } from './joined.ts'
import { routeEnds } from './route-ends.ts'

type WayMissing = 'SAME_AGENCY' | 'END_IS_ARRANGEMENT' | 'NONE' | 'BUDGET'
export type NoWayAtLevel = { reason: WayMissing; message: InEach<string> }

/**
 * The first route whose crossings are all at `level`, an index of the projection's levels; null for several levels. It has
 * nobody abroad, unless there is none such: then it `isDetour`. `missing` says why there is no route.
 */
export type WayBy = {
  level: number | null
  route: AnsweredPath | null
  isDetour: boolean
  missing: NoWayAtLevel | null
}

/** `why` says why nothing was asked, and then there are no rows; null when it was. */
export type Ways = { ground: Ground; abroad: Abroad | null; rows: WayBy[]; why: Why | null }

export type WaysQuestion = { from: string; to: string; budget: number }

/** One row for each level in the data, top first, and one for several. Each may spend its part of the budget. */
export function* ways(terms: Terms, { from, to, budget }: WaysQuestion): Generator<void, Ways> {
  const { projection } = terms
  const ground = yield* groundOf(terms)
  const found = routeEnds(terms, { from, to })
  if ('reason' in found) return { ground, abroad: null, rows: [], why: found }
  const { both, abroad } = found
  // Those of the data are kept top first.
  const levels = standingAt(projection).flatMap((count, level) => (count > 0 ? level : []))
  const hopeless = notCrossing(projection, both)
  const rows: WayBy[] = []
  for (const level of [...levels, null]) {
    const why = hopeless ?? ((yield* mayCrossAt(ground, both, level)) ? null : missing('NONE'))
    if (why) {
      rows.push({ level, route: null, isDetour: false, missing: why })
      continue
    }
    const binding = yield* bindingOf(ground, level)
    rows.push({ level, ...(yield* way(ground, both, abroad, budget / (levels.length + 1), binding)) })
  }
  return { ground, abroad, rows, why: null }
}

function* mayCrossAt(ground: Ground, both: Ends, level: number | null): Generator<void, boolean> {
  if (level === null) return true
  return (ground.constraints.crossAt?.has(level) ?? true) && (yield* mayJoinAt(ground, both, level))
}

/** To the nearest places to cross at, by level; those of several levels under null. */
const known = new WeakMap<Arcs, Map<number | null, Nearest>>()

function* nearestFor(arcs: Arcs, level: number | null, find: () => Generator<void, Nearest>) {
  const all = known.get(arcs) ?? new Map<number | null, Nearest>()
  known.set(arcs, all)
  const near = all.get(level) ?? (yield* find())
  all.set(level, near)
  return near
}

/** At the level at which most parties stand a crossing is never far. */
function* bindingOf({ projection, pricing: { arcs } }: Ground, level: number | null) {
  const counts = standingAt(projection)
  const usual = counts.indexOf(Math.max(...counts))
  if (level === null) {
    const standing = standingOf(projection)
    const near = yield* nearestFor(arcs, level, () => toOthers(arcs, standing, usual))
    return { several: { ...standing, near: { ...near, beside: usual } } }
  }
  const crossings = crossingsAt(projection, new Set([level]))
  if (level === usual) return { crossings }
  return { crossings: { ...crossings, near: yield* nearestFor(arcs, level, () => toCrossings(arcs, crossings)) } }
}

function* way(
  ground: Ground,
  both: Ends,
  abroad: Abroad,
  budget: number,
  binding: Partial<RouteQuestion>,
): Generator<void, Omit<WayBy, 'level'>> {
  const { route, isDetour, outOfBudget } = yield* firstRoute(ground, both, abroad, budget, binding)
  if (route) return { route, isDetour, missing: null }
  return { route: null, isDetour: false, missing: missing(outOfBudget ? 'BUDGET' : 'NONE') }
}

const words: InEach<Record<WayMissing, string>> = {
  en: {
    BUDGET: 'The search stopped at its budget; there may be such a way.',
    NONE: 'No route within the constraints crosses between agencies so.',
    END_IS_ARRANGEMENT: 'An end is an arrangement, which is of no agency. Ask between two offices, agencies or places.',
    SAME_AGENCY: 'Both ends are of one agency. Name an end of another one.',
  },
  fr: {
    BUDGET: 'La recherche a épuisé son budget\u202f; une telle voie existe peut-être.',
    NONE: 'Sous ces contraintes, aucun itinéraire ne passe ainsi d’un organisme à l’autre.',
    END_IS_ARRANGEMENT:
      'Une extrémité est un dispositif, qui n’est d’aucun organisme. Demandez entre deux bureaux, organismes ou lieux.',
    SAME_AGENCY: 'Les deux extrémités sont d’un même organisme. Nommez une extrémité d’un autre.',
  },
  es: {
    BUDGET: 'La búsqueda agotó su presupuesto; puede que exista tal vía.',
    NONE: 'Con estas restricciones, ninguna ruta pasa así de un organismo al otro.',
    END_IS_ARRANGEMENT:
      'Un extremo es un mecanismo, que no es de ningún organismo. Pregunte entre dos oficinas, organismos o lugares.',
    SAME_AGENCY: 'Los dos extremos son de un mismo organismo. Nombre un extremo de otro.',
  },
}

function missing(reason: WayMissing): NoWayAtLevel {
  return { reason, message: inEach((language) => words[language][reason]) }
}

const counted = new WeakMap<Projection, number[]>()

/** How many parties stand at each level, whenever. */
function standingAt(projection: Projection): number[] {
  const counts = counted.get(projection) ?? countAt(projection)
  counted.set(projection, counts)
  return counts
}

function countAt({ levels, parties }: Projection): number[] {
  const counts = levels.map(() => 0)
  for (const level of parties.level) counts[level]!++
  return counts
}

function notCrossing({ parties }: Projection, { from, to }: Ends): WayBy['missing'] {
  const agencies = new Set([...from, ...to].map((end) => parties.agency[end]!))
  if (agencies.has(-1)) return missing('END_IS_ARRANGEMENT')
  return agencies.size > 1 ? null : missing('SAME_AGENCY')
}
