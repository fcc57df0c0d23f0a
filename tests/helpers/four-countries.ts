import type { StoryTie, World } from './world.ts'

const usd = (required: number) => ({ required, currency: 'USD' })
const year = { validFrom: '2024-01-01', validTo: '2025-01-01' }
const part = (from: string, to: string, more: Partial<StoryTie> = {}): StoryTie => ({
  kind: 'TAKES_PART_IN',
  ...{ from, to, source: 'plan', confidence: 1 },
  ...more,
})
const paid = (from: string, to: string, millions: number) => part(from, to, { ...usd(millions * 1_000_000), ...year })
const byRule = (from: string, to: string) => part(from, to, { basis: 'DERIVED', source: 'story' })
const line = (from: string, to: string, more: Partial<StoryTie> = {}): StoryTie => ({
  ...{ kind: 'REPORTS_TO', from, to, confidence: 1 },
  ...more,
})
const accountable = (from: string, to: string): StoryTie => ({ kind: 'ACCOUNTABLE_TO', from, to, basis: 'DERIVED' })
const works = (to: string, ids: string[]) => ids.map((from) => ({ from, to }))

const schools = ['schools', 'clinics', 'water']

/** Markup, quotes, a letter that turns the text around, and a word that no page is wide enough for. */
export const hostile = `"Quoted" <img src=x onerror="window.ran=1"> \u202ediova\u202c 'it' & ${'x'.repeat(140)}`

/**
 * Albania, where two agencies share most; Pakistan, which names many agencies an activity; Ukraine, whose plan gives
 * totals; Cabo Verde, where nothing joint is on record; and Viet Nam, of whose plan there is no file.
 */
export const fourCountries: World = {
  places: [
    { id: 'world', name: 'World', kind: 'WORLD' },
    { id: 'europe', name: 'Europe', kind: 'REGION', partOf: ['world'] },
    { id: 'alb', name: 'Albania', partOf: ['europe'] },
    { id: 'ukr', name: 'Ukraine', partOf: ['europe'] },
    { id: 'pak', name: 'Pakistan', partOf: ['world'] },
    { id: 'cpv', name: 'Cabo Verde', partOf: ['world'] },
    { id: 'vnm', name: 'Viet Nam', partOf: ['world'] },
  ],
  agencies: [
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
    { id: 'unicef', name: 'United Nations Children’s Fund', acronym: 'UNICEF' },
    { id: 'unfpa', name: 'United Nations Population Fund', acronym: 'UNFPA' },
    { id: 'fao', name: 'Food and Agriculture Organization', acronym: 'FAO' },
    { id: 'undp', name: 'United Nations Development Programme', acronym: 'UNDP' },
    { id: 'dco', name: 'Development Coordination Office', acronym: 'DCO' },
  ],
  factors: [{ id: 'strong-brand', name: 'Strong brand' }],
  has_factor: [{ from: 'who', to: 'strong-brand' }],
  offices: [
    { id: 'who-alb', name: 'WHO Albania', city: 'Tirana' },
    { id: 'unicef-alb', name: 'UNICEF Albania' },
    { id: 'unfpa-alb', name: 'UNFPA Albania' },
    { id: 'fao-alb', name: 'FAO Albania' },
    { id: 'dco-alb', name: 'Resident Coordinator’s Office Albania' },
    { id: 'undp-pak', name: 'UNDP Pakistan' },
    { id: 'unicef-pak', name: 'UNICEF Pakistan' },
    { id: 'who-pak', name: 'WHO Pakistan' },
    { id: 'dco-pak', name: 'Resident Coordinator’s Office Pakistan' },
    { id: 'who-ukr', name: 'WHO Ukraine' },
    { id: 'unicef-ukr', name: 'UNICEF Ukraine' },
    { id: 'who-cpv', name: 'WHO Cabo Verde' },
    { id: 'unicef-cpv', name: 'UNICEF Cabo Verde' },
    { id: 'who-euro', name: 'WHO Regional Office for Europe', level: 'regional', city: 'Copenhagen' },
    { id: 'unicef-eca', name: 'UNICEF Europe and Central Asia', level: 'regional' },
    { id: 'who-hq', name: 'WHO headquarters', level: 'headquarters' },
    { id: 'unicef-hq', name: 'UNICEF headquarters', level: 'headquarters' },
    { id: 'undp-hq', name: 'UNDP headquarters', level: 'headquarters' },
  ],
  arrangements: [
    { id: 'cf-alb', kind: 'COOPERATION_FRAMEWORK', activities: 10, activityParts: 15, ...year },
    { id: 'health-alb', name: 'Output 1: health, Albania', kind: 'RESULT' },
    ...schools.map((id) => ({ id, name: `Joint ${id}: UNICEF and WHO`, ...usd(4_000_000), ...year })),
    { id: 'midwives', name: 'Joint midwives: UNFPA and WHO', ...year },
    { id: 'unct-alb', name: 'Country team Albania', kind: 'COUNTRY_TEAM' },
    { id: 'cf-pak', kind: 'COOPERATION_FRAMEWORK', activities: 10, activityParts: 25, ...year },
    { id: 'health-pak', name: 'Output 1: health, Pakistan', kind: 'RESULT' },
    { id: 'vaccines', name: 'Joint vaccines: UNICEF and WHO, Pakistan', ...usd(9_000_000), ...year },
    { id: 'cf-ukr', name: 'Cooperation Framework Ukraine', kind: 'COOPERATION_FRAMEWORK' },
    { id: 'totals', name: 'Priority I, Ukraine', kind: 'RESULT', ...usd(5_000_000) },
    { id: 'unct-ukr', name: 'Country team Ukraine', kind: 'COUNTRY_TEAM' },
    { id: 'cf-cpv', kind: 'COOPERATION_FRAMEWORK', activities: 5, activityParts: 5, ...year },
    { id: 'health-cpv', name: 'Output 1: health, Cabo Verde', kind: 'RESULT' },
    { id: 'hostile', name: hostile, kind: 'INTER_AGENCY_BODY' },
    { id: 'nutrition', name: 'UN-Nutrition', kind: 'INTER_AGENCY_BODY', level: 'system', declaredSize: 15 },
  ],
  covers: [
    { from: 'who-alb', to: 'alb', presence: 'RESIDENT' },
    ...works('alb', ['unicef-alb', 'unfpa-alb', 'fao-alb', 'dco-alb', 'who-euro']),
    ...works('alb', ['cf-alb', 'health-alb', ...schools, 'midwives', 'unct-alb']),
    ...works('pak', ['undp-pak', 'unicef-pak', 'who-pak', 'dco-pak', 'cf-pak', 'health-pak', 'vaccines']),
    ...works('ukr', ['who-ukr', 'unicef-ukr', 'who-euro', 'cf-ukr', 'totals', 'unct-ukr']),
    ...works('cpv', ['who-cpv', 'unicef-cpv', 'cf-cpv', 'health-cpv', 'hostile']),
  ],
  sources: [
    {
      ...{ id: 'plan', title: 'Joint work plans of 2024', kind: 'DATASET' },
      ...{ coversFrom: '2024-01-01', coversUntil: '2024-12-31' },
    },
    {
      ...{ id: 'spending', title: 'Spending by country', kind: 'DATASET' },
      ...{ coversFrom: '2021-01-01', coversUntil: '2024-12-31' },
    },
  ],
  mandates: [
    { id: 'sdg-3', name: 'SDG 3: Good health', scheme: 'SDG' },
    { id: 'sdg-5', name: 'SDG 5: Gender equality', scheme: 'SDG', year: '2015' },
  ],
  holds: [{ from: 'unicef', to: 'sdg-5' }],
  addresses: [{ from: 'schools', to: 'sdg-5' }],
  contributes_to: [
    { from: 'who', to: 'sdg-5', amount: 2_000_000 },
    { from: 'who', to: 'sdg-3', amount: 6_000_000 },
    { from: 'unicef', to: 'sdg-5', amount: 5_000_000 },
    { from: 'unicef', to: 'sdg-3', amount: 5_000_000 },
    { from: 'fao', to: 'sdg-5', amount: 1_000_000, figure: 'BUDGET' },
  ],
  spent: [
    { from: 'who', amount: 12_000_000, year: 2021 },
    { from: 'who', amount: 13_000_000, year: 2024 },
    { from: 'fao', amount: 1_000_000, year: 2024 },
  ].map((one) => ({ ...one, to: 'alb', source: 'spending' })),
  ties: [
    line('who-alb', 'who-euro', { basis: 'DERIVED' }),
    line('who-euro', 'who-hq', { basis: 'DOCUMENTED', confidence: 0.95 }),
    line('unicef-alb', 'unicef-eca', { basis: 'DERIVED' }),
    line('unicef-eca', 'unicef-hq'),
    line('undp-pak', 'undp-hq'),
    line('who-ukr', 'who-euro', { basis: 'DERIVED' }),
    ...['who', 'unicef', 'unfpa', 'fao'].map((agency) => accountable(`${agency}-alb`, 'dco-alb')),
    ...['undp', 'unicef', 'who'].map((agency) => accountable(`${agency}-pak`, 'dco-pak')),
    ...['alb', 'pak', 'cpv'].map(
      (place): StoryTie => ({ kind: 'UNDER', from: `health-${place}`, to: `cf-${place}`, source: 'plan' }),
    ),
    { kind: 'UNDER', from: 'totals', to: 'cf-ukr' },
    ...[...schools, 'midwives'].map((from): StoryTie => ({ kind: 'UNDER', from, to: 'health-alb', source: 'plan' })),
    { kind: 'UNDER', from: 'vaccines', to: 'health-pak', source: 'plan' },
    paid('who-alb', 'health-alb', 20),
    paid('unicef-alb', 'health-alb', 10),
    paid('unfpa-alb', 'health-alb', 3),
    paid('fao-alb', 'health-alb', 2),
    ...schools.flatMap((to) => [paid('who-alb', to, 3), paid('unicef-alb', to, 1)]),
    paid('who-alb', 'midwives', 1),
    paid('unfpa-alb', 'midwives', 1),
    ...['who-alb', 'unicef-alb', 'unfpa-alb', 'fao-alb', 'dco-alb'].map((from) => byRule(from, 'unct-alb')),
    paid('undp-pak', 'health-pak', 8),
    paid('unicef-pak', 'health-pak', 7),
    paid('who-pak', 'health-pak', 5),
    paid('unicef-pak', 'vaccines', 7),
    paid('who-pak', 'vaccines', 2),
    ...['who-ukr', 'unicef-ukr'].map((from) => byRule(from, 'unct-ukr')),
    paid('who-cpv', 'health-cpv', 1),
    paid('unicef-cpv', 'health-cpv', 1),
    ...['who-cpv', 'unicef-cpv'].map((from) => part(from, 'hostile')),
    ...['unicef-hq', 'who-hq'].map((from) => part(from, 'nutrition', { source: 'story' })),
  ],
}
