// Every word of the vocabulary as a reader sees it. A value that the schema gains does not compile until it is said.
import type { ArrangementKind, Basis, Dimension, EntityKind, Presence, Role, TieKind } from './graphql.ts'

export const kindWords = {
  REPORTS_TO: { label: 'Reporting line', along: 'reports to', against: 'directs' },
  ACCOUNTABLE_TO: { label: 'Accountability', along: 'is accountable to', against: 'holds to account' },
  COORDINATES_WITH: { label: 'Coordination', along: 'coordinates with', against: 'coordinates with' },
  TAKES_PART_IN: { label: 'Taking part', along: 'takes part in', against: 'includes' },
  UNDER: { label: 'Under', along: 'is under', against: 'oversees' },
} as const satisfies Record<TieKind, { label: string; along: string; against: string }>
export const tieKinds = Object.keys(kindWords) as TieKind[]

export const dimensionWords = {
  INTRA_AGENCY: 'within the agency',
  INTER_AGENCY: 'between agencies',
  NONE: 'between arrangements',
} as const satisfies Record<Dimension, string>

export const basisWords = {
  DOCUMENTED: { label: 'documented', means: 'a cited document, with its place in it' },
  DATASET: { label: 'dataset', means: 'a row of a named version of a file' },
  INTERVIEW: { label: 'interview', means: 'an interview, by pseudonymous code' },
  REFERENCE: { label: 'reference', means: 'common public knowledge, not checked against a document here' },
  DERIVED: { label: 'derived', means: 'computed by a named rule from other records; nobody observed it' },
  ILLUSTRATIVE: { label: 'illustrative', means: 'made up for demonstration' },
} as const satisfies Record<Basis, { label: string; means: string }>

export const roleWords = {
  LEAD: 'lead',
  CO_LEAD: 'co-lead',
  CHAIR: 'chair',
  PARTICIPANT: 'participant',
  ADMINISTRATIVE_AGENT: 'administrative agent',
  CONVENER: 'convener',
  DONOR: 'donor',
  SIGNATORY: 'signatory',
} as const satisfies Record<Role, string>

export const presenceWords = {
  RESIDENT: 'resident',
  NON_RESIDENT: 'non-resident',
  PROJECT: 'present through a project',
  UNKNOWN: 'presence not known',
} as const satisfies Record<Presence, string>

export const entityWords = {
  AGENCY: 'agency',
  OFFICE: 'office',
  ARRANGEMENT: 'arrangement',
  PLACE: 'place',
  MANDATE: 'mandate',
  FACTOR: 'factor',
  PRACTICE_SET: 'practice set',
  PRACTICE: 'practice',
  SOURCE: 'source',
} as const satisfies Record<EntityKind, string>

export const arrangementWords = {
  INTER_AGENCY_BODY: 'inter-agency body',
  INTERGOVERNMENTAL_ORGAN: 'intergovernmental organ',
  GOVERNING_BODY: 'governing body',
  STEERING_COMMITTEE: 'steering committee',
  COUNTRY_TEAM: 'country team',
  RESULTS_GROUP: 'results group',
  COOPERATION_FRAMEWORK: 'cooperation framework',
  RESULT: 'result',
  JOINT_PROGRAMME: 'joint programme',
  JOINT_ACTIVITY: 'joint activity',
  POOLED_FUND: 'pooled fund',
  COMMON_BUDGET: 'common budget',
  COMMON_SERVICE: 'common service',
  MEMORANDUM: 'memorandum',
  REFORM_INITIATIVE: 'reform initiative',
} as const satisfies Record<ArrangementKind, string>

/** `1 path`, `2 paths`, `1,128 ties`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** Friction and its parts carry no unit; one decimal tells paths apart, two explain a small part. */
export function friction(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1)
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** `2024-12-31` as `31 Dec 2024`. */
export function dayInWords(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`))
}

/** The half-open span `[from, to)` in words. */
export function spanInWords(from: string | null, to: string | null): string {
  if (from && to) return `from ${dayInWords(from)} until before ${dayInWords(to)}`
  if (from) return `from ${dayInWords(from)}, no end recorded`
  if (to) return `until before ${dayInWords(to)}, start not recorded`
  return 'no dates recorded'
}
