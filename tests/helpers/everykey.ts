import { asked } from '../../common/address.ts'
import type { World } from './world.ts'

/** The keys that page and export both obey, beside the two ends. */
export const askedNames = (Object.keys(asked) as (keyof typeof asked)[]).filter(
  (name) => !['from', 'to'].includes(name),
)
export const ends = `from=${asked.from.example}&to=${asked.to.example}`

const sure = { confidence: 1 }
const letter = { kind: 'COORDINATES_WITH', ...sure } as const

/** A world in which the example of every key changes the paths between the two ends, or what they cost. */
export const everyKeyWorld: World = {
  agencies: [
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
    { id: 'unicef', name: "United Nations Children's Fund", acronym: 'UNICEF' },
  ],
  places: [
    { id: 'alb', name: 'Albania' },
    { id: 'vnm', name: 'Viet Nam' },
  ],
  factors: [
    { id: 'strong-brand', name: 'Strong brand' },
    { id: 'non-resident-status', name: 'Non-resident status' },
  ],
  has_factor: [{ from: 'who', to: 'strong-brand' }],
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'who-hq', name: 'WHO headquarters', level: 'headquarters' },
    { id: 'unicef-alb', name: 'UNICEF Albania' },
    { id: 'unicef-hq', name: 'UNICEF headquarters', level: 'headquarters' },
    { id: 'fao-vnm', name: 'FAO Viet Nam' },
    { id: 'undp-alb', name: 'UNDP Albania' },
    { id: 'ilo-alb', name: 'ILO Albania' },
    { id: 'fao-alb', name: 'FAO Albania' },
    { id: 'wfp-alb', name: 'WFP Albania' },
  ],
  arrangements: [{ id: 'unct-alb', name: 'Albania country team', kind: 'COUNTRY_TEAM' }],
  covers: [
    ...['who-alb', 'unicef-alb', 'unct-alb', 'undp-alb', 'ilo-alb', 'fao-alb', 'wfp-alb'].map((from) => ({
      from,
      to: 'alb',
    })),
    { from: 'fao-vnm', to: 'vnm' },
  ],
  ties: [
    { id: 'who-in', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb', ...sure },
    { id: 'unicef-in', kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', ...sure },
    { id: 'who-line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', ...sure },
    { id: 'unicef-line', kind: 'REPORTS_TO', from: 'unicef-alb', to: 'unicef-hq', ...sure },
    {
      id: 'letter',
      kind: 'COORDINATES_WITH',
      from: 'who-hq',
      to: 'unicef-hq',
      confidence: 0.5,
      basis: 'REFERENCE',
      validFrom: '2020-01-01',
    },
    { id: 'abroad', from: 'who-alb', to: 'fao-vnm', ...letter },
    { id: 'back', from: 'fao-vnm', to: 'unicef-alb', ...letter },
    { id: 'long-1', from: 'who-alb', to: 'undp-alb', ...letter },
    { id: 'long-2', from: 'undp-alb', to: 'ilo-alb', ...letter },
    { id: 'long-3', from: 'ilo-alb', to: 'fao-alb', ...letter },
    { id: 'long-4', from: 'fao-alb', to: 'unicef-alb', ...letter },
    { id: 'short', from: 'undp-alb', to: 'unicef-alb', ...letter },
    { ...letter, id: 'made-up', from: 'who-alb', to: 'unicef-alb', basis: 'ILLUSTRATIVE', confidence: 0.2 },
    { ...letter, id: 'made-up-1', from: 'who-alb', to: 'wfp-alb', basis: 'ILLUSTRATIVE', confidence: 0.2 },
    { ...letter, id: 'made-up-2', from: 'wfp-alb', to: 'unicef-alb', basis: 'ILLUSTRATIVE', confidence: 0.2 },
  ],
}
