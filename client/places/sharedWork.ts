// Two agencies of a place: what they share on record, and under what both stand.

import { type Shared, seriated } from '../thing/seriation.ts'
import type { Matrix, Member, Pair } from '../thing/twoByTwo.ts'
import type { Body, CountryAnswer, WithWhom } from './documents.ts'
import { calledOf, withoutPlace, workLabel } from './here.ts'

/** Both halves of the matrix among those whom the plan or any joint work names; who coordinates them stands outside. */
export function matrixOf(answer: CountryAnswer, found: WithWhom, bodies: readonly Body[]): Matrix {
  const [joint, same] = [sharedIn(found.joint.rows), sharedIn(found.same.rows)]
  const rows = answer.atWork.rows.filter(({ coordinates }) => !coordinates)
  const outside = new Set(answer.atWork.rows.filter(({ coordinates }) => coordinates).map(({ agency }) => agency.id))
  const named = new Set(
    rows.filter((row) => (row.results ?? 0) > 0 || (row.jointWork ?? 0) > 0).map((row) => row.agency.id),
  )
  const agencies = found.joint.rows.map(({ agency }) => agency).filter(({ id }) => named.has(id) && !outside.has(id))
  const of =
    (shared: Behind): Shared =>
    (one, other) =>
      shared.get(`${one} ${other}`)?.value ?? 0
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const bodyOf = new Map(bodies.map((body) => [body.id, body]))
  const members = seriated([...byId.keys()], of(joint), of(same)).map((id): Member => {
    const agency = byId.get(id)
    const office = rows.find((row) => row.agency.id === id)?.offices[0]?.id ?? null
    return { id, name: agency ? calledOf(agency) : id, office }
  })
  const pairs = new Map<string, Pair>()
  for (const [index, one] of members.entries()) {
    for (const other of members.slice(index + 1)) {
      const key = `${one.id} ${other.id}`
      const [works, results] = [joint.get(key), same.get(key)]
      if (!works && !results) continue
      const named = (works?.behind ?? []).flatMap((id) => bodyOf.get(id) ?? [])
      pairs.set(key, {
        ...{ one, other },
        works: named.map(({ name }) => workLabel(name)),
        needed: neededFor(named),
        results: (results?.behind ?? []).flatMap((id) => {
          const body = bodyOf.get(id)
          return body ? [withoutPlace(body.name, answer.place.name)] : []
        }),
        jointCount: works?.value ?? 0,
        resultCount: results?.value ?? 0,
      })
    }
  }
  return { members, pairs, joint: of(joint), same: of(same) }
}

type Row = {
  agency: { id: string }
  cells: readonly { with: string; value: number | null; behind: readonly string[] }[]
}
type Behind = Map<string, { value: number; behind: readonly string[] }>

function sharedIn(rows: readonly Row[]): Behind {
  const found: Behind = new Map()
  for (const { agency, cells } of rows) {
    for (const { with: other, value, behind } of cells) if (value) found.set(`${agency.id} ${other}`, { value, behind })
  }
  return found
}

function neededFor(bodies: readonly Body[]): Pair['needed'] {
  const amounts = bodies.flatMap(({ required }) => (required ? [required] : []))
  const [first] = amounts
  if (first === undefined || amounts.some(({ currency }) => currency !== first.currency)) return null
  return { currency: first.currency, amount: amounts.reduce((sum, { amount }) => sum + amount, 0) }
}
