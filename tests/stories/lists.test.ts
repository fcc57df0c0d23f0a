import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

const world: World = {
  agencies: [
    { id: 'eca', name: 'Economic Commission for Africa', acronym: 'ECA', kind: 'SECRETARIAT' },
    { id: 'eclac', name: 'Economic Commission for Latin America', acronym: 'ECLAC', kind: 'SECRETARIAT' },
    { id: 'who', name: 'World Health Organization', acronym: 'WHO', kind: 'SPECIALIZED_AGENCY' },
    { id: 'paho', name: 'Pan American Health Organization', acronym: 'PAHO', kind: 'SPECIALIZED_AGENCY' },
    { id: 'unifem', name: 'Development Fund for Women', acronym: 'UNIFEM', kind: 'FUND_PROGRAMME' },
    { id: 'un-women', name: 'Entity for the Empowerment of Women', acronym: 'UN Women', kind: 'OTHER' },
  ],
  places: [
    { id: 'region-dco-eca', name: 'Europe and Central Asia', kind: 'REGION', scheme: 'dco' },
    { id: 'alb', name: 'Albania', partOf: ['region-dco-eca'] },
    { id: 'uzb', name: 'Uzbekistan', partOf: ['region-dco-eca'] },
    { id: 'ury', name: 'Uruguay' },
  ],
  offices: [
    { id: 'who-alb' },
    { id: 'who-euro', level: 'regional' },
    { id: 'who-hq', level: 'headquarters' },
    { id: 'paho-ury' },
    { id: 'eca-hq', level: 'headquarters' },
  ],
  arrangements: [
    { id: 'general-assembly', level: 'system', kind: 'INTERGOVERNMENTAL_ORGAN' },
    { id: 'unct-alb', kind: 'COUNTRY_TEAM' },
    { id: 'team-eca', level: 'regional', kind: 'COUNTRY_TEAM' },
    { id: 'outcome-1', kind: 'RESULT' },
    { id: 'outcome-2', kind: 'RESULT' },
    { id: 'outcome-3', kind: 'RESULT' },
    { id: 'joint-fund', level: 'system', kind: 'POOLED_FUND' },
  ],
  covers: [
    { from: 'who-alb', to: 'alb', presence: 'RESIDENT' },
    { from: 'who-euro', to: 'uzb', presence: 'NON_RESIDENT', validFrom: '2020-01-01' },
    { from: 'unct-alb', to: 'alb' },
    { from: 'team-eca', to: 'region-dco-eca' },
    { from: 'team-eca', to: 'alb' },
    { from: 'outcome-1', to: 'alb' },
    { from: 'outcome-2', to: 'alb' },
    { from: 'outcome-3', to: 'alb' },
  ],
  mandates: [
    { id: 'a-res-1', name: 'Resolution 1', scheme: 'RESOLUTION', issuedBy: ['general-assembly'] },
    { id: 'a-res-2', name: 'Resolution 2', scheme: 'RESOLUTION' },
    { id: 'sdg-3', name: 'Good health', scheme: 'SDG' },
  ],
  holds: [
    { from: 'eca', to: 'a-res-1' },
    { from: 'eclac', to: 'a-res-1', validTo: '2022-01-01' },
    { from: 'eca', to: 'a-res-2' },
    { from: 'eclac', to: 'a-res-2' },
  ],
  contributes_to: [
    { from: 'who', to: 'sdg-3', year: 2023, amount: 80 },
    { from: 'who', to: 'sdg-3', year: 2024, amount: 90 },
    { from: 'who', to: 'sdg-3', year: 2024, amount: 95, figure: 'BUDGET' },
  ],
  spent: [
    { from: 'who', to: 'alb', year: 2024, amount: 5 },
    { from: 'paho', to: 'ury', year: 2024, amount: 7 },
  ],
  received: [
    { from: 'who', to: 'un-women', amount: 40, year: 2023 },
    { from: 'who', to: 'un-women', amount: 30, through: 'POOLED_FUNDS' },
    { from: 'who', to: 'joint-fund', amount: -2, through: 'POOLED_FUNDS' },
    { from: 'paho', to: 'un-women', amount: 5, through: 'POOLED_FUNDS' },
    { from: 'who', to: 'paho', amount: 1000, basis: 'ILLUSTRATIVE' },
  ],
  addresses: [{ from: 'outcome-1', to: 'sdg-3' }],
  factors: [
    { id: 'strong-brand', name: 'Strong brand', direction: 'REDUCES' },
    { id: 'non-resident-status', name: 'Non-resident status', direction: 'AMPLIFIES' },
  ],
  has_factor: [{ from: 'who', to: 'strong-brand', basis: 'INTERVIEW' }],
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-euro', confidence: 0.9 },
    { id: 'doubtful', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', confidence: 0.4 },
    { id: 'up', kind: 'REPORTS_TO', from: 'who-euro', to: 'who-hq' },
    { id: 'lead', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'outcome-1', role: 'LEAD' },
    { id: 'one', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'outcome-2' },
    { id: 'two', kind: 'TAKES_PART_IN', from: 'paho-ury', to: 'outcome-2', basis: 'DOCUMENTED' },
    { id: 'team', kind: 'UNDER', from: 'outcome-1', to: 'unct-alb', basis: 'REFERENCE' },
  ],
  more: {
    agency_parts: [{ from: 'paho', to: 'who', kind: 'regional office of', source: 'story' }],
    successions: [{ from: 'un-women', to: 'unifem', on: '2011-01-01', source: 'story' }],
    practice_sets: [{ id: 'systemic-thinking', name: 'Systemic thinking', source: 'story' }],
    practices: [{ id: 'joint-planning', name: 'Joint planning', set: 'systemic-thinking', source: 'story' }],
    codings: [
      {
        id: 'coding-1',
        about: ['unct-alb', 'lead'],
        of: 'joint-planning',
        mediatedBy: 'strong-brand',
        stance: 'SUPPORTS',
        effect: 'EASES',
        coder: 'c1',
        codedAt: '2024-05-01',
        basis: 'INTERVIEW',
        source: 'story',
        locator: 'p. 3',
      },
      { id: 'coding-2', about: ['unct-alb'], of: 'systemic-thinking', stance: 'CONTRADICTS', basis: 'ILLUSTRATIVE' },
      { id: 'coding-3', about: ['paho-ury'], of: 'strong-brand', stance: 'SUPPORTS', basis: 'DOCUMENTED' },
    ],
  },
}

const ask = (document: string, variables: object = {}) => server(connection).ask<unknown, object>(document, variables)

describe('lists of', () => {
  beforeAll(() => given(connection, world))

  test('places know what they are a part of and what is a part of them', async () => {
    const answer = await ask(`{
      places(within: "region-dco-eca", kind: "COUNTRY") { totalCount nodes { id partOf { id scheme } } }
      node(id: "region-dco-eca") { ... on Place { parts(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } } }
    }`)
    const region = [{ id: 'region-dco-eca', scheme: 'dco' }]
    expect(answer).toStrictEqual({
      places: {
        totalCount: 2,
        nodes: [
          { id: 'alb', partOf: region },
          { id: 'uzb', partOf: region },
        ],
      },
      node: { parts: { totalCount: 2, nodes: [{ id: 'alb' }], pageInfo: { hasNextPage: true } } },
    })
  })

  test('mandates held by several on the date, and who issued them', async () => {
    const question = `query ($asOf: Date) { mandates(minHolders: 2, asOf: $asOf) { asOf nodes {
      id issuedBy { id } holders(asOf: $asOf) { nodes { agency { id } basis evidence { source { id } } } }
    } } }`
    const holding = (id: string) => ({ agency: { id }, basis: 'DATASET', evidence: [{ source: { id: 'story' } }] })
    const both = { nodes: [holding('eca'), holding('eclac')] }
    const second = { id: 'a-res-2', issuedBy: [], holders: both }
    expect(await ask(question)).toStrictEqual({ mandates: { asOf: '2024-12-31', nodes: [second] } })
    const first = { id: 'a-res-1', issuedBy: [{ id: 'general-assembly' }], holders: both }
    expect(await ask(question, { asOf: '2021-06-30' })).toStrictEqual({
      mandates: { asOf: '2021-06-30', nodes: [first, second] },
    })
    expect(await ask('{ mandates(issuedBy: "general-assembly") { nodes { id } } }')).toStrictEqual({
      mandates: { nodes: [{ id: 'a-res-1' }] },
    })
  })

  test('arrangements that rest on a single office', async () => {
    const answer =
      await ask(`{ arrangements(kind: "RESULT", place: "region-dco-eca", minParticipants: 1, maxParticipants: 1) {
      nodes { id participants { nodes { id role { id label } from { id } } } leads: participants(role: "CHAIR") { totalCount }
        under { nodes { id over { nodes { id } } } } mandates { nodes { mandate { id } } } }
    } }`)
    expect(answer).toStrictEqual({
      arrangements: {
        nodes: [
          {
            id: 'outcome-1',
            participants: { nodes: [{ id: 'lead', role: { id: 'LEAD', label: 'lead' }, from: { id: 'who-alb' } }] },
            leads: { totalCount: 0 },
            under: { nodes: [{ id: 'unct-alb', over: { nodes: [{ id: 'outcome-1' }] } }] },
            mandates: { nodes: [{ mandate: { id: 'sdg-3' } }] },
          },
        ],
      },
    })
    expect(await ask('{ arrangements(kind: "RESULT") { totalCount } }')).toStrictEqual({
      arrangements: { totalCount: 3 },
    })
  })

  test('an arrangement of a region and of a part of it is one of the region', async () => {
    const answer = await ask('{ arrangements(place: "region-dco-eca", level: "regional") { totalCount nodes { id } } }')
    expect(answer).toStrictEqual({ arrangements: { totalCount: 1, nodes: [{ id: 'team-eca' }] } })
  })

  test.each<[filter: string, ids: string[]]>([
    ['kinds: [REPORTS_TO]', ['doubtful', 'line', 'up']],
    ['kinds: [REPORTS_TO], minConfidence: 0.5', ['line', 'up']],
    ['agency: "paho"', ['two']],
    // Both ends of a line are offices of WHO: it is one tie of WHO all the same.
    ['agency: "who"', ['doubtful', 'lead', 'line', 'one', 'up']],
    ['place: "alb"', ['doubtful', 'lead', 'line', 'one', 'team', 'two']],
    ['place: "alb", whose: OTHERS', []],
    ['place: "uzb"', []],
    ['place: "uzb", whose: OTHERS', ['line', 'up']],
    ['place: "uzb", whose: ALL', ['line', 'up']],
    ['bases: [REFERENCE, DOCUMENTED], observedOnly: true', ['two']],
  ])('ties with %s', async (filter, ids) => {
    const all = await ask(`{ ties(${filter}) { totalCount nodes { id } } }`)
    expect(all).toStrictEqual({ ties: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) } })
  })

  test('factors of an office are its own, its agency’s and those of where it is not resident', async () => {
    const factors = 'nodes { factor { id } holder { id } place { id } basis validFrom }'
    const answer = await ask(`{
      everywhere: node(id: "who-euro") { ... on Office { factors { ${factors} } } }
      elsewhere: node(id: "who-euro") { ... on Office { factors(place: "alb") { totalCount } } }
      before: node(id: "who-euro") { ... on Office { factors(asOf: "2019-12-31") { nodes { factor { id } } } } }
      factors { id direction holders { nodes { holder { id } } } }
    }`)
    const brand = {
      factor: { id: 'strong-brand' },
      holder: { id: 'who' },
      place: null,
      basis: 'INTERVIEW',
      validFrom: null,
    }
    const away = { factor: { id: 'non-resident-status' }, holder: { id: 'who-euro' }, place: { id: 'uzb' } }
    expect(answer).toStrictEqual({
      everywhere: {
        factors: { nodes: [brand, { ...away, basis: 'DATASET', validFrom: '2020-01-01' }].sort(byHolder) },
      },
      elsewhere: { factors: { totalCount: 1 } },
      before: { factors: { nodes: [{ factor: { id: 'strong-brand' } }] } },
      factors: [
        { id: 'non-resident-status', direction: 'AMPLIFIES', holders: { nodes: [{ holder: { id: 'who-euro' } }] } },
        { id: 'strong-brand', direction: 'REDUCES', holders: { nodes: [{ holder: { id: 'who' } }] } },
      ],
    })
  })

  test('who holds a factor in a place', async () => {
    const holders = 'holders(place: $place) { totalCount nodes { id holder { id } place { id } } }'
    const question = `query ($place: ID) {
      away: node(id: "non-resident-status") { ... on Factor { ${holders} } }
      brand: node(id: "strong-brand") { ... on Factor { ${holders} } }
    }`
    const away = {
      id: 'non-resident-status:covers:who-euro:uzb:2020-01-01',
      holder: { id: 'who-euro' },
      place: { id: 'uzb' },
    }
    const brand = { id: 'has_factor:who:strong-brand', holder: { id: 'who' }, place: null }
    const none = { holders: { totalCount: 0, nodes: [] } }
    expect(await ask(question, { place: 'uzb' })).toStrictEqual({
      away: { holders: { totalCount: 1, nodes: [away] } },
      brand: { holders: { totalCount: 1, nodes: [brand] } },
    })
    expect(await ask(question, { place: 'ury' })).toStrictEqual({ away: none, brand: none })
  })

  test('offices with a factor beside those without it', async () => {
    const answer = await ask(`{ factors { id balance { ...both } } } ${bothSides}`)
    const { factors } = answer as { factors: object[] }
    // who-euro, with two lines, is away from uzb; of the others eca-hq has no tie.
    const line = { medianIndex: -1, medianLoad: 2, medianWeakerSide: 0 }
    expect(factors).toStrictEqual([
      {
        id: 'non-resident-status',
        balance: {
          holders: { n: 1, withoutTies: 0, bothWays: 0, ...line },
          others: { n: 3, withoutTies: 1, bothWays: 1, medianIndex: -0.5, medianLoad: 2, medianWeakerSide: 0 },
          caution:
            'Offices compared: 1 with the factor, 3 without it. Where the factor is not recorded it may still be there, and a difference shows no cause.',
          asOf: '2024-12-31',
          oneMode: false,
        },
      },
      {
        id: 'strong-brand',
        balance: {
          holders: { n: 3, withoutTies: 0, bothWays: 1, ...line },
          others: { n: 1, withoutTies: 1, bothWays: 0, medianIndex: 1, medianLoad: 1, medianWeakerSide: 0 },
          caution:
            'Offices compared: 3 with the factor, 1 without it. Where the factor is not recorded it may still be there, and a difference shows no cause.',
          asOf: '2024-12-31',
          oneMode: false,
        },
      },
    ])
  })

  test('who works for a place, and how since when', async () => {
    const answer = await ask(`{
      alb: node(id: "alb") { ... on Place {
        offices { totalCount asOf nodes { id coverage { since validFrom validTo } } }
        away: offices(presence: NON_RESIDENT) { totalCount }
        arrangements(kind: "RESULT", first: 2) { totalCount asOf nodes { id } }
      } }
      uzb: node(id: "uzb") { ... on Place {
        before: offices(asOf: "2019-12-31") { totalCount }
        regional: offices(level: "regional") { nodes { id coverage { since validFrom validTo } } }
        country: offices(level: "country") { totalCount }
        arrangements { totalCount }
      } }
    }`)
    const since = (validFrom: string | null) => ({ since: validFrom, validFrom, validTo: null })
    const asOf = '2024-12-31'
    expect(answer).toStrictEqual({
      alb: {
        offices: { totalCount: 1, asOf, nodes: [{ id: 'who-alb', coverage: [since(null)] }] },
        away: { totalCount: 0 },
        arrangements: { totalCount: 3, asOf, nodes: [{ id: 'outcome-1' }, { id: 'outcome-2' }] },
      },
      uzb: {
        before: { totalCount: 0 },
        regional: { nodes: [{ id: 'who-euro', coverage: [since('2020-01-01')] }] },
        country: { totalCount: 0 },
        arrangements: { totalCount: 0 },
      },
    })
  })

  test('what an agency put on goals and spent in places, year by year, figures apart', async () => {
    const answer = await ask(`{ node(id: "who") { ... on Agency {
      contributions(year: 2024) { nodes { mandate { id } year amount { amount currency } figure } }
      spending { nodes { place { id } amount { amount } } }
      relatives { relation kind on agency { id } }
    } } place: node(id: "ury") { ... on Place { spending { nodes { agency { id } amount { amount } } } } }
      goal: node(id: "sdg-3") { ... on Mandate { contributors(year: 2023) { nodes { agency { id } amount { amount } } } addressedBy { nodes { arrangement { id } } } } }
      women: node(id: "un-women") { ... on Agency { relatives { relation kind on agency { id } } } } }`)
    expect(answer).toStrictEqual({
      node: {
        contributions: {
          nodes: [
            { mandate: { id: 'sdg-3' }, year: 2024, amount: { amount: 95, currency: 'USD' }, figure: 'BUDGET' },
            { mandate: { id: 'sdg-3' }, year: 2024, amount: { amount: 90, currency: 'USD' }, figure: 'EXPENSE' },
          ],
        },
        spending: { nodes: [{ place: { id: 'alb' }, amount: { amount: 5 } }] },
        relatives: [{ relation: 'HAS_PART', kind: 'regional office of', on: null, agency: { id: 'paho' } }],
      },
      place: { spending: { nodes: [{ agency: { id: 'paho' }, amount: { amount: 7 } }] } },
      goal: {
        contributors: { nodes: [{ agency: { id: 'who' }, amount: { amount: 80 } }] },
        addressedBy: { nodes: [{ arrangement: { id: 'outcome-1' } }] },
      },
      women: { relatives: [{ relation: 'SUCCEEDED', kind: null, on: '2011-01-01', agency: { id: 'unifem' } }] },
    })
  })

  test('what an agency reports of its money on the goals stands beside each part of it', async () => {
    const answer = await ask(`{ node(id: "who") { ... on Agency {
      goalFigures { year expense { amount currency } budget { amount currency } sentence }
      contributions(year: 2024) { nodes { figure amount { amount } reported { expense { amount currency } budget { amount currency } } } }
      none: goalFigures(year: 2019) { year }
    } } }`)
    const beside = { expense: { amount: 90, currency: 'USD' }, budget: { amount: 95, currency: 'USD' } }
    expect(answer).toStrictEqual({
      node: {
        goalFigures: [
          {
            ...{ year: 2023, expense: { amount: 80, currency: 'USD' }, budget: null },
            sentence: 'WHO reports an expense: 80 US dollars on the goals in 2023.',
          },
          {
            ...{ year: 2024, ...beside },
            sentence:
              'WHO reports an expense and a budget, which must not be added up: 90 US dollars on the goals, and planned 95 US dollars on the goals, in 2024.',
          },
        ],
        contributions: {
          nodes: [
            { figure: 'BUDGET', amount: { amount: 95 }, reported: beside },
            { figure: 'EXPENSE', amount: { amount: 90 }, reported: beside },
          ],
        },
        none: [],
      },
    })
  })

  test('what an agency received, from whom and through what, and what others received from it', async () => {
    const answer = await ask(`{
      who: node(id: "who") { ... on Agency {
        received { totalCount nodes { from { id entity } through year amount { amount currency } basis evidence { source { id } } }
          totals { year through amount { amount } others } }
        pooled: received(through: POOLED_FUNDS, year: 2024, first: 1) { totalCount nodes { amount { amount } } totals { amount { amount } others } }
        gave { totalCount totals { amount { amount } } }
      } }
      women: node(id: "un-women") { ... on Agency { gave(year: 2024) { nodes { agency { id } amount { amount } } totals { year through amount { amount } others } } } }
      fund: node(id: "joint-fund") { ... on Arrangement { gave { nodes { agency { id } amount { amount } } } } }
    }`)
    const seen = { basis: 'DATASET', evidence: [{ source: { id: 'story' } }] }
    const women = { id: 'un-women', entity: 'AGENCY' }
    const fund = { id: 'joint-fund', entity: 'ARRANGEMENT' }
    const pooled = { through: 'POOLED_FUNDS', year: 2024 }
    expect(answer).toStrictEqual({
      who: {
        received: {
          totalCount: 3,
          nodes: [
            { from: fund, ...pooled, amount: { amount: -2, currency: 'USD' }, ...seen },
            { from: women, through: 'DIRECT', year: 2023, amount: { amount: 40, currency: 'USD' }, ...seen },
            { from: women, ...pooled, amount: { amount: 30, currency: 'USD' }, ...seen },
          ],
          totals: [
            { year: 2023, through: 'DIRECT', amount: { amount: 40 }, others: 1 },
            { ...pooled, amount: { amount: 28 }, others: 2 },
          ],
        },
        pooled: { totalCount: 2, nodes: [{ amount: { amount: -2 } }], totals: [{ amount: { amount: 28 }, others: 2 }] },
        gave: { totalCount: 0, totals: [] },
      },
      women: {
        gave: {
          nodes: [
            { agency: { id: 'paho' }, amount: { amount: 5 } },
            { agency: { id: 'who' }, amount: { amount: 30 } },
          ],
          totals: [{ ...pooled, amount: { amount: 35 }, others: 2 }],
        },
      },
      fund: { gave: { nodes: [{ agency: { id: 'who' }, amount: { amount: -2 } }] } },
    })
  })

  test('an office reports to the surest of its superiors, and its chain ends where nobody is above', async () => {
    const answer = await ask(`{ node(id: "who-alb") { ... on Office { reportsTo { id } chainOfCommand { id } } }
      top: node(id: "who-hq") { ... on Office { reportsTo { id } chainOfCommand { id } } } }`)
    expect(answer).toStrictEqual({
      node: { reportsTo: { id: 'who-euro' }, chainOfCommand: [{ id: 'who-euro' }, { id: 'who-hq' }] },
      top: { reportsTo: null, chainOfCommand: [] },
    })
  })

  test('codings of a practice in a place, with what they rest on and who disagrees', async () => {
    const answer = await ask(`{
      codings(of: "systemic-thinking", place: "alb") { nodes {
        id about { id __typename } of { id entity } mediatedBy { id } stance effect coder codedAt basis
        evidence { locator source { id } }
      } }
      disputed: codings(about: "unct-alb", stance: CONTRADICTS, includeIllustrative: true) { nodes { id } }
      node(id: "coding-3") { id __typename }
      tie: node(id: "lead") { ... on Tie { codings { nodes { id } } } }
      team: node(id: "unct-alb") { ... on Arrangement { codings { totalCount } } }
      practiceSets { id practices { id set { id } } }
    }`)
    expect(answer).toStrictEqual({
      codings: {
        nodes: [
          {
            id: 'coding-1',
            about: [
              { id: 'unct-alb', __typename: 'Arrangement' },
              { id: 'lead', __typename: 'Tie' },
            ],
            of: { id: 'joint-planning', entity: 'PRACTICE' },
            mediatedBy: { id: 'strong-brand' },
            stance: 'SUPPORTS',
            effect: 'EASES',
            coder: 'c1',
            codedAt: '2024-05-01',
            basis: 'INTERVIEW',
            evidence: [{ locator: 'p. 3', source: { id: 'story' } }],
          },
        ],
      },
      disputed: { nodes: [{ id: 'coding-2' }] },
      node: { id: 'coding-3', __typename: 'Coding' },
      tie: { codings: { nodes: [{ id: 'coding-1' }] } },
      team: { codings: { totalCount: 1 } },
      practiceSets: [
        { id: 'systemic-thinking', practices: [{ id: 'joint-planning', set: { id: 'systemic-thinking' } }] },
      ],
    })
  })

  test('agencies of a kind, and sources', async () => {
    const answer = await ask(`{ agencies(kind: "SECRETARIAT") { nodes { id kind { id label } } }
      sources(kind: REFERENCE) { nodes { id access sha256 } } none: sources(kind: DATASET) { totalCount } }`)
    const kind = { id: 'SECRETARIAT', label: 'part of the Secretariat' }
    expect(answer).toStrictEqual({
      agencies: { nodes: ['eca', 'eclac'].map((id) => ({ id, kind })) },
      sources: { nodes: [{ id: 'story', access: 'PUBLIC', sha256: null }] },
      none: { totalCount: 0 },
    })
  })

  test('kinds, roles and schemes', async () => {
    const answer = await ask(`{
      arrangementKinds { id channel isPartOfPlan } placeKinds { id isCountry } agencyKinds { id isAggregate }
      roles { id label plural } mandateSchemes { id label }
      node(id: "COUNTRY_TEAM") { __typename ... on ArrangementKind { label plural evidence { id } } }
    }`)
    expect(answer).toMatchObject({
      arrangementKinds: expect.arrayContaining([
        { id: 'COUNTRY_TEAM', channel: 0.5, isPartOfPlan: false },
        { id: 'RESULT', channel: 2, isPartOfPlan: true },
      ]),
      placeKinds: ['COUNTRY', 'REGION', 'TERRITORY', 'WORLD'].map((id) => ({ id, isCountry: /RY$/.test(id) })),
      agencyKinds: expect.arrayContaining([{ id: 'REPORTING_AGGREGATE', isAggregate: true }]),
      roles: expect.arrayContaining([{ id: 'SIGNATORY', label: 'signatory', plural: 'signatories' }]),
      mandateSchemes: expect.arrayContaining([{ id: 'SDG', label: 'Sustainable Development Goal' }]),
      node: { __typename: 'ArrangementKind', label: 'country team', plural: 'country teams', evidence: [] },
    })
  })

  test.each([
    ['agencies(kind: "CLUB") { totalCount }', /`kind` must be one of .*SECRETARIAT.*; it was CLUB/],
    ['agencies(kind: "RESULT") { totalCount }', /it was RESULT/],
    ['arrangements(kind: "country-team") { totalCount }', /one of .*COUNTRY_TEAM.*; it was country-team/],
    ['places(kind: "PLANET") { totalCount }', /`kind` must be one of COUNTRY, REGION, TERRITORY, WORLD; it was PLANET/],
    ['mandates(scheme: "WISH") { totalCount }', /`scheme` must be one of .*SDG.*; it was WISH/],
    [
      'node(id: "unct-alb") { ... on Arrangement { participants(role: "MASCOT") { totalCount } } }',
      /`role` must be one of .*CHAIR.*; it was MASCOT/,
    ],
    ['node(id: "alb") { ... on Place { arrangements(kind: "CLUB") { totalCount } } }', /it was CLUB/],
    ['factors { balance(arrangementKinds: ["CLUB"]) { caution } }', /one of .*COUNTRY_TEAM.*; it was CLUB/],
  ])('%s is refused, with the kinds that there are', async (field, message) => {
    await expect(ask(`{ ${field} }`)).rejects.toThrow(message)
  })

  test('a page of nested lists takes one statement a level', async () => {
    const { ask, reads, projections } = server(connection)
    await (await projections.current()).dataVersion.asked()
    reads.length = 0
    await ask(`{ arrangements(kind: "RESULT") { nodes { id kind { plural }
      participants { nodes { id from { id ... on Office { agency { id mandates { totalCount } } chainOfCommand { id } } } } }
      under { nodes { id } } mandates { nodes { mandate { id holders { totalCount } } } } codings { nodes { id } }
    } } }`)
    // Parties are found at four levels: those of the list, what they are under, who takes part, and who is above these.
    expect(reads.toSorted()).toStrictEqual([
      'agencies/find',
      'arrangements/above',
      'arrangements/list',
      'assertions/of_objects',
      'assertions/of_subjects',
      'assertions/of_subjects',
      'codings/about',
      'entities/find',
      'kinds/list',
      'offices/lines',
      'parties/find',
      'parties/find',
      'parties/find',
      'parties/find',
      'ties/find',
      'ties/of_parties',
    ])
  })
})

const bothSides = `fragment both on FactorBalance { holders { ...brief } others { ...brief } caution asOf oneMode }
  fragment brief on BalanceSummary { n withoutTies bothWays medianIndex medianLoad medianWeakerSide }`

function byHolder(a: { holder: { id: string } }, b: { holder: { id: string } }) {
  return a.holder.id < b.holder.id ? -1 : 1
}
