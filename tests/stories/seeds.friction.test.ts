import { beforeAll, describe, expect, test } from 'vitest'
import { tieKinds } from '../../cypher/vocabulary.ts'
import { toDay } from '../../server/contract/days.ts'
import type { PathConstraints } from '../../server/contract/types.generated.ts'
import { checkedSettings } from '../../server/engine/friction/settings.ts'
import { counts, type Projection } from '../../server/engine/graph/projection.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { find } from '../../server/engine/paths/find.ts'
import { frictionOf } from '../../server/engine/search/keys.ts'
import { crosstie, seeded } from '../helpers/seeded.ts'
import { finished } from '../helpers/work.ts'

/** Two parties, and what a way between them must keep to. */
type Way = readonly [from: string, to: string, constraints?: PathConstraints]
/** The first way should be easier than the second one. */
type Statement = readonly [nearer: Way, further: Way]

let projection: Projection
/** On the reference date: who takes part in each arrangement, and where each office reports to. */
let members: Map<string, string[]>
let reportsTo: Map<string, string>
/** In which arrangements each office takes part. */
let partsOf: Map<string, Set<string>>

beforeAll(async () => {
  await seeded()
  projection = await crosstie().projections.current()
  members = new Map(
    [...all('TAKES_PART_IN').entries()].map(([to, ties]) => [to, [...new Set(ties.map(({ from }) => from))]]),
  )
  partsOf = new Map()
  for (const [id, of] of members) for (const one of of) partsOf.set(one, (partsOf.get(one) ?? new Set()).add(id))
  reportsTo = new Map(
    [...all('REPORTS_TO').values()].flatMap((ties) => ties.map(({ from, to }) => [from, to] as const)),
  )
})

/** The ties of a kind that hold on the reference date, by where they lead. */
function all(kind: (typeof tieKinds)[number]) {
  const { ties, parties, referenceDate } = projection
  const view = { day: toDay(referenceDate), includeIllustrative: false }
  const found = new Map<string, { from: string; to: string }[]>()
  for (let tie = 0; tie < ties.kind.length; tie++) {
    if (ties.kind[tie] !== tieKinds.indexOf(kind) || !counts(projection, tie, view)) continue
    const [from, to] = [parties.ids.at(ties.from[tie] ?? 0), parties.ids.at(ties.to[tie] ?? 0)]
    found.set(to, [...(found.get(to) ?? []), { from, to }])
  }
  return found
}

function friction([from, to, constraints = {}]: Way): number {
  const terms = {
    projection,
    constraints: checkedConstraints(projection, constraints),
    settings: checkedSettings(projection, null),
  }
  const { outcome, why } = finished(find(terms, { from, to, count: 1, budget: 50_000_000 }))
  if (why) throw new Error(`${from} → ${to}: ${why.message}`)
  return outcome.paths[0] ? frictionOf(outcome.paths[0].key) : Number.POSITIVE_INFINITY
}

const countries = ['alb', 'moz', 'pak', 'tza', 'cpv', 'ury', 'vnm', 'ukr', 'ken', 'col', 'lao', 'mwi']
const agencies = ['unicef', 'who', 'undp', 'fao', 'unfpa', 'ilo', 'wfp', 'unesco']
const others = (id: string) => agencies.filter((agency) => agency !== id)

const team = (country: string) => `unct-${country}`
const sitIn = (country: string) => (members.get(team(country)) ?? []).filter((id) => id.endsWith(`-${country}`))
/** Offices of some agencies at work in some countries that sit in the team there. */
const offices = () =>
  countries.flatMap((country) =>
    agencies.flatMap((agency) => {
      const id = `${agency}-${country}`
      return sitIn(country).includes(id) ? { id, agency, country } : []
    }),
  )
const elsewhere = (country: string) => countries.filter((other) => other !== country).slice(0, 3)
const isThere = (id: string) => projection.parties.ids.indexOf(id) >= 0

/** The arrangements that two offices share. */
function shared(one: string, other: string): string[] {
  return [...(partsOf.get(one) ?? [])].filter((id) => partsOf.get(other)?.has(id))
}

/** Pairs of a country that share the team and nothing else; the others are accountable to its Resident Coordinator. */
const onlyInTeam = (country: string) =>
  pairs(sitIn(country).filter((id) => id !== `dco-${country}`)).filter(([one, other]) =>
    shared(one, other).every((id) => id === team(country)),
  )

/** Pairs of a country that have a joint activity of their own. */
const withActivity = (country: string) =>
  pairs(sitIn(country)).filter(([one, other]) =>
    shared(one, other).some((id) => kindOf(id) === 'JOINT_ACTIVITY' && members.get(id)?.length === 2),
  )

function kindOf(id: string): string | undefined {
  return projection.arrangementKinds[projection.parties.kind[projection.parties.ids.indexOf(id)] ?? -1]
}

function pairs(ids: string[]): [string, string][] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other): [string, string] => [one, other]))
}

/** Each with each, and not too many of them. */
function each<One, Other>(ones: One[], others: Other[], most = 60): [One, Other][] {
  return ones.flatMap((one) => others.map((other): [One, Other] => [one, other])).slice(0, most)
}

const workspaces = () => [...members.keys()].flatMap((id) => (id.startsWith('unct-') ? id.slice('unct-'.length) : []))
const smallBodies = ['un-redd', 'jmp', 'h6', 'rba-memorandum', 'un-nutrition', 'iasc', 'page-green-economy', 'tdr']
const agencyOf = (id: string) => id.slice(0, id.lastIndexOf('-'))
const regional = (agency: string, country: string) => reportsTo.get(`${agency}-${country}`) ?? ''

/** What everybody in the field would grant. */
const statements: Record<string, () => Statement[]> = {
  'an office is nearer to its own country team than to another agency’s headquarters': () =>
    offices().flatMap(({ id, agency, country }) =>
      others(agency).map(
        (other): Statement => [
          [id, team(country)],
          [id, `${other}-hq`],
        ],
      ),
    ),
  'two with a joint activity in a country are nearer there than two that only sit in its team': () =>
    workspaces().flatMap((country) => each(withActivity(country), onlyInTeam(country), 3)),
  'two that only sit in a team are nearer there than through their headquarters': () =>
    workspaces().flatMap((country) =>
      onlyInTeam(country)
        .filter((pair) => pair.every((id) => isThere(`${agencyOf(id)}-hq`)))
        .slice(0, 2)
        .map(
          ([one, other]): Statement => [
            [one, other],
            [one, other, { via: [`${agencyOf(one)}-hq`, `${agencyOf(other)}-hq`], maxSteps: 12 }],
          ],
        ),
    ),
  'an office is nearer to its own regional office than to another agency’s': () =>
    offices().flatMap(({ id, agency, country }) =>
      others(agency).flatMap((other): Statement[] => {
        const theirs = regional(other, country)
        const isRegional = theirs !== '' && !theirs.endsWith('-hq')
        return isRegional
          ? [
              [
                [id, reportsTo.get(id) ?? ''],
                [id, theirs],
              ],
            ]
          : []
      }),
    ),
  'two headquarters that share a small body are nearer than two that are accountable to one organ alone': () =>
    each(
      smallBodies.flatMap((body) => pairs(members.get(body) ?? []).slice(0, 4)),
      pairs(['un-women-hq', 'undp-hq', 'unep-hq', 'unicef-hq', 'wfp-hq']).map(
        ([one, other]): Way => [one, other, { via: ['ecosoc'] }],
      ),
    ),
  'an office is nearer to its own headquarters than to those of an agency that is not in its team': () =>
    offices().flatMap(({ id, agency, country }) =>
      [...agencies, 'icao', 'imo', 'wipo', 'itu', 'unido', 'iaea', 'upu']
        .filter((other) => isThere(`${other}-hq`) && !sitIn(country).includes(`${other}-${country}`))
        .map(
          (other): Statement => [
            [id, `${agency}-hq`],
            [id, `${other}-hq`],
          ],
        ),
    ),
  'two agencies are nearer within a country than from one country to another': () =>
    offices().flatMap(({ id, agency, country }) =>
      others(agency).flatMap((other) =>
        elsewhere(country)
          .filter((abroad) => [country, abroad].every((place) => sitIn(place).includes(`${other}-${place}`)))
          .map(
            (abroad): Statement => [
              [id, `${other}-${country}`],
              [id, `${other}-${abroad}`],
            ],
          ),
      ),
    ),
  'an office is nearer to the Resident Coordinator of its own country than to that of another': () =>
    offices().flatMap(({ id, country }) =>
      elsewhere(country)
        .filter((abroad) => isThere(`dco-${country}`) && isThere(`dco-${abroad}`))
        .map(
          (abroad): Statement => [
            [id, `dco-${country}`],
            [id, `dco-${abroad}`],
          ],
        ),
    ),
  'two in one results group are nearer through it than two that only sit in the team': () =>
    workspaces().flatMap((country) => {
      const groups = [...members.keys()].filter((id) => id.startsWith(`results-group-${country}-`))
      const within = groups.flatMap((group) =>
        pairs(members.get(group) ?? [])
          .slice(0, 1)
          .map(([one, other]): Way => [one, other, { via: [group] }]),
      )
      return each(within, onlyInTeam(country), 3)
    }),
  'two headquarters are nearer through a small body than through the Chief Executives Board': () =>
    smallBodies.flatMap((body) =>
      pairs((members.get(body) ?? []).filter((id) => members.get('ceb')?.includes(id)))
        .slice(0, 10)
        .map(
          ([one, other]): Statement => [
            [one, other, { via: [body] }],
            [one, other, { via: ['ceb'] }],
          ],
        ),
    ),
}

/** Ten more, by which the defaults were checked once they were chosen. */
const more: Record<string, () => Statement[]> = {
  'an office is nearer to its country team than to the Sustainable Development Group': () =>
    offices().map(({ id, country }) => [
      [id, team(country)],
      [id, 'unsdg'],
    ]),
  'an office is nearer to its regional office than to its headquarters': () =>
    offices()
      .filter(({ id }) => !reportsTo.get(id)?.endsWith('-hq'))
      .map(({ id, agency }) => [
        [id, reportsTo.get(id) ?? ''],
        [id, `${agency}-hq`],
      ]),
  'a Resident Coordinator is nearer to the own country team than to another’s': () =>
    countries.flatMap((country) =>
      elsewhere(country).map(
        (abroad): Statement => [
          [`dco-${country}`, team(country)],
          [`dco-${country}`, team(abroad)],
        ],
      ),
    ),
  'an office is nearer to its agency’s office in a country of its region than to another agency’s there': () =>
    offices().flatMap(({ id, agency, country }) =>
      countries
        .filter((abroad) => abroad !== country && isThere(`${agency}-${abroad}`))
        .filter((abroad) => regional(agency, abroad) === regional(agency, country) && reportsTo.has(id))
        .flatMap((abroad) =>
          others(agency)
            .filter((other) => sitIn(abroad).includes(`${other}-${abroad}`))
            .slice(0, 2)
            .map(
              (other): Statement => [
                [id, `${agency}-${abroad}`],
                [id, `${other}-${abroad}`],
              ],
            ),
        ),
    ),
  'two country offices of an agency are nearer under one regional office than under two': () =>
    agencies.flatMap((agency) => {
      const own = offices().filter((office) => office.agency === agency && !reportsTo.get(office.id)?.endsWith('-hq'))
      const isOne = ([a, b]: [string, string]) => reportsTo.get(a) === reportsTo.get(b)
      const two = pairs(own.map(({ id }) => id))
      return each(
        two.filter(isOne),
        two.filter((pair) => !isOne(pair)),
        20,
      )
    }),
  'a headquarters is nearer to its own governing body than to another agency’s': () => {
    const bodies = [
      ['who-hq', 'wha'],
      ['unicef-hq', 'unicef-eb'],
      ['wfp-hq', 'wfp-eb'],
      ['fao-hq', 'fao-conference'],
      ['ilo-hq', 'ilc'],
      ['unhcr-hq', 'excom'],
    ] as const
    return bodies.flatMap(([hq, own]) =>
      bodies
        .filter(([, body]) => body !== own)
        .map(
          ([, body]): Statement => [
            [hq, own],
            [hq, body],
          ],
        ),
    )
  },
  'two are nearer through a joint activity of two than through one of six and more': () =>
    countries.flatMap((country) => {
      const activities = [...members.keys()].filter(
        (id) => kindOf(id) === 'JOINT_ACTIVITY' && members.get(id)?.every((office) => office.endsWith(`-${country}`)),
      )
      const through = (id: string): Way[] =>
        pairs(members.get(id) ?? [])
          .slice(0, 1)
          .map(([one, other]) => [one, other, { via: [id] }])
      const small = activities.filter((id) => members.get(id)?.length === 2).flatMap(through)
      return each(small, activities.filter((id) => (members.get(id)?.length ?? 0) >= 6).flatMap(through), 5)
    }),
  'a regional office is nearer to an office of its own than another agency’s regional office is': () =>
    offices().flatMap(({ id, agency, country }) =>
      others(agency)
        .map((other) => regional(other, country))
        .filter((theirs) => theirs !== '' && !theirs.endsWith('-hq'))
        .map(
          (theirs): Statement => [
            [reportsTo.get(id) ?? '', id],
            [theirs, id],
          ],
        ),
    ),
  'an office is nearer to who sits in its team than to the team of another country': () =>
    offices().flatMap(({ id, agency, country }) =>
      others(agency)
        .filter((other) => sitIn(country).includes(`${other}-${country}`))
        .map(
          (other): Statement => [
            [id, `${other}-${country}`],
            [id, team(elsewhere(country)[0] ?? '')],
          ],
        ),
    ),
  'regional offices on one platform are nearer than regional offices of two regions': () =>
    each(['unicef-ecaro', 'un-women-eca', 'ilo-euro', 'fao-reu'], ['fao-rap', 'unicef-esaro', 'ilo-rolac'])
      .filter(([here, there]) => agencyOf(here) !== agencyOf(there))
      .map(([here, there]) => [
        ['who-euro', here],
        [here, there],
      ]),
}

describe.each([
  ['what everybody in the field would grant', statements],
  ['and what follows', more],
])('%s', (_, said) => {
  test.each(Object.entries(said))('%s', { timeout: 120_000 }, (_, casesOf) => {
    const cases = casesOf()
    const wrong = cases.flatMap(([nearer, further]) => {
      const [one, other] = [friction(nearer), friction(further)]
      return one < other ? [] : [`${inWords(nearer)} ${one} ≥ ${inWords(further)} ${other}`]
    })
    expect(wrong).toStrictEqual([])
    expect(cases.length).toBeGreaterThan(7)
  })
})

function inWords([from, to, { via = [] } = {}]: Way): string {
  return [from, ...(via ?? []), to].join(' → ')
}
