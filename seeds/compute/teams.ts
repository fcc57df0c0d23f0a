// Country teams by rule: `npx tsx seeds/compute/teams.ts` writes seeds/*.teams.csv out of the other seed files. Run it
// after uninfo.ts and ceb.ts, whose teams and offices it adds to.
import { pathToFileURL } from 'node:url'
import { seenInYears } from '../formats/ceb-expenses.ts'
import { type Files, grouped } from '../formats/uninfo/country.ts'
import { answers, leads, ofGroup } from '../formats/uninfo/members.ts'
import { lately } from './ceb.ts'
import { collectedOn, isCoordinators } from './offline.ts'
import { rowsOf, writeSeeds } from './table.ts'

const stands = 'Rule: a country team stands wherever there is a Resident Coordinator.'
const sits =
  'Rule of the Management and Accountability Framework: an entity of the UNSDG with activities in a country sits in its team; here, with expenses there within the last two years.'
const group = 'unsdg'
const maf = 'maf-2019'
/** The framework that the rules are of is from then. */
const since = 2019

type Rows = Record<string, string>[]
/** A team with the places that it is for, where its Resident Coordinators have their desks, and who sits in it already. */
type Team = { id: string; places: string[]; coordinators: string[]; members: ReadonlySet<string>; isNew: boolean }

/** The teams that no joint work plan shows, and the members that no activity shows. */
export function computeTeams(): Files {
  const offices = ['', 'coordinators', 'uninfo', 'ceb'].flatMap((part) => rowsOf('offices', part || undefined))
  const agencyOf = new Map(offices.map(({ id = '', agency = '' }) => [id, agency]))
  const teams = teamsOf(offices, agencyOf)
  const made = teams.filter(({ isNew }) => isNew)
  const members = membersByRule(teams, agencyOf)
  const nameOf = openNames()
  const byRule = { basis: 'DERIVED', source: maf }
  return {
    arrangements: made.map(({ id, places }) => ({
      id,
      name: `Country team ${nameOf(places)}`,
      aliases: places.map((place) => `UNCT ${nameOf([place])}`).join('|'),
      level: 'country',
      kind: 'COUNTRY_TEAM',
      ...byRule,
      note: stands,
    })),
    covers: made.flatMap(({ id, places }) => places.map((to) => ({ from: id, to, ...byRule, note: stands }))),
    under: made.map(({ id }) => ({ from: id, to: group, ...byRule, note: ofGroup })),
    takes_part_in: [
      ...made.flatMap(({ id, coordinators }) =>
        coordinators.map((from) => ({
          from,
          to: id,
          role: 'CHAIR',
          validFrom: `${since}-01-01`,
          ...byRule,
          note: leads,
        })),
      ),
      ...members.map(({ team, from, ...cells }) => ({ from, to: team.id, role: 'PARTICIPANT', ...cells, note: sits })),
    ],
    accountable_to: members.flatMap(({ team, from, validFrom, observedUntil }) =>
      team.coordinators.map((to) => ({
        from,
        to,
        scope: 'collective results',
        validFrom,
        observedUntil,
        ...byRule,
        note: answers,
      })),
    ),
  }
}

function teamsOf(offices: Rows, agencyOf: ReadonlyMap<string, string>): Team[] {
  const desks = new Map(offices.filter(isCoordinators).map(({ id = '', place = '' }) => [id, place]))
  const covered = [...rowsOf('covers'), ...rowsOf('covers', 'coordinators')].filter(({ from = '' }) => desks.has(from))
  const placesOf = new Map(grouped(covered, ({ from = '' }) => from).map(([id, rows]) => [id, toOf(rows)]))
  const parts = rowsOf('takes_part_in', 'uninfo').filter(({ to = '' }) => to.startsWith('unct-'))
  const planned = grouped(rowsOf('covers', 'uninfo'), ({ from = '' }) => from)
    .filter(([id]) => id.startsWith('unct-'))
    .map(([id, rows]) => {
      const inTeam = parts.filter(({ to }) => to === id)
      const chairs = inTeam.filter(({ role }) => role === 'CHAIR').map(({ from = '' }) => from)
      const coordinators = chairs.filter((from) => desks.has(from))
      const members = new Set(inTeam.map(({ from = '' }) => agencyOf.get(from) ?? ''))
      return { id, places: toOf(rows), coordinators, members, isNew: false }
    })
  const served = new Set(planned.flatMap(({ coordinators }) => coordinators))
  const others = [...desks].flatMap(([coordinator, desk]) => {
    const places = [desk, ...(placesOf.get(coordinator) ?? []).filter((place) => place !== desk)]
    const isNew = { id: `unct-${desk}`, places, coordinators: [coordinator], members: new Set<string>(), isNew: true }
    return served.has(coordinator) ? [] : [isNew]
  })
  return [...planned, ...others]
}

/** The offices of the group's entities that spent in a team's places lately, where their agency has no other member. */
function membersByRule(teams: Team[], agencyOf: ReadonlyMap<string, string>) {
  const members = new Set(
    [...rowsOf('takes_part_in'), ...rowsOf('takes_part_in', 'bodies')]
      .filter(({ to, role }) => to === group && role === 'PARTICIPANT')
      .map(({ from = '' }) => agencyOf.get(from) ?? ''),
  )
  const spent = rowsOf('spent', 'ceb').filter(({ from = '', amount }) => members.has(from) && Number(amount) > 0)
  const spentIn = new Map(grouped(spent, ({ to = '' }) => to))
  return teams.flatMap((team) => {
    const rows = team.places.flatMap((place) => spentIn.get(place) ?? [])
    return grouped(rows, ({ from = '' }) => from).flatMap(([agency, years]) => {
      const place = years.find(({ year }) => lately.includes(Number(year)))?.to
      const from = `${agency}-${place}`
      if (place === undefined || team.members.has(agency) || !agencyOf.has(from)) return []
      return [{ team, from, ...seenIn(years.filter(({ to }) => to === place)) }]
    })
  })
}

/** From the first of the years on that follow each other up to the last, as far back as the rule goes. */
function seenIn(rows: Rows) {
  const years = new Set(rows.map(({ year }) => Number(year)))
  const last = Math.max(...years)
  let first = last
  while (first > since && years.has(first - 1)) first -= 1
  const locator = `${rows[0]?.to?.toUpperCase()} ${first === last ? last : `${first}–${last}`}`
  const span = seenInYears({ first, last }, collectedOn)
  return { ...span, basis: 'DERIVED', source: 'ceb-expenses', locator }
}

function openNames() {
  const names = new Map(rowsOf('places').map(({ id = '', name = '' }) => [id, name]))
  return ([first = '', ...more]: string[]) => {
    const name = names.get(first) ?? first
    return more.length === 0 ? name : `${name} and ${more.length} more`
  }
}

const toOf = (rows: Rows) => [...new Set(rows.map(({ to = '' }) => to))]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeSeeds('teams', computeTeams())
