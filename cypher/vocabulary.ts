// The words of the graph's structure, listed once. Levels, kinds, roles, schemes, factors and practice sets are rows of
// data, so they are not here.

/** Of rows that others name by a property: what sort of thing they are, in which role, of which scheme. */
export const kindLabels = ['AgencyKind', 'ArrangementKind', 'PlaceKind', 'Role', 'MandateScheme'] as const

export const labels = [
  'Entity',
  'Agency',
  'Office',
  'Arrangement',
  'Level',
  ...kindLabels,
  'Place',
  'Mandate',
  'Factor',
  'PracticeSet',
  'Practice',
  'Coding',
  'Evidence',
  'Source',
  'ImportRun',
  'DataSet',
  'ImportLock',
] as const

/** The relationships that coordinate: what a path walks. Their order is the projection's code for a kind. */
export const tieKinds = ['REPORTS_TO', 'ACCOUNTABLE_TO', 'COORDINATES_WITH', 'TAKES_PART_IN', 'UNDER'] as const

/** Relationships that say what belongs where. They carry no basis of their own. */
export const structureTypes = [
  'OFFICE_OF',
  'PART_OF',
  'LOCATED_IN',
  'AT_LEVEL',
  'ISSUED',
  'SUCCEEDS',
  'OF_SET',
  'FROM',
  'OF',
  'MEDIATED_BY',
] as const

/** Relationships that assert, with basis, confidence, validity and evidence like a tie, and are not walked. */
export const assertionTypes = [
  'COVERS',
  'HOLDS',
  'CONTRIBUTES_TO',
  'SPENT',
  'RECEIVED',
  'ADDRESSES',
  'HAS_FACTOR',
] as const

/** The mandate that stands for none: money that its reporter puts on no goal. */
export const noGoal = 'no-goal'
/** The agency whose country offices are the Resident Coordinators'. */
export const coordinationOffice = 'dco'

export const presences = ['RESIDENT', 'NON_RESIDENT', 'PROJECT', 'UNKNOWN'] as const
export const sourceKinds = ['DATASET', 'DOCUMENT', 'INTERVIEW', 'REFERENCE'] as const
export const accesses = ['PUBLIC', 'RESTRICTED'] as const
/** How money came from one agency or fund to another: by funds that the giver administers, from the giver itself. */
export const throughs = ['POOLED_FUNDS', 'DIRECT', 'UNKNOWN'] as const
export const factorDirections = ['AMPLIFIES', 'REDUCES'] as const
export const stances = ['SUPPORTS', 'CONTRADICTS'] as const
export const effects = ['EASES', 'NONE', 'SHARPENS'] as const
/** Toward which side of the dilemma somebody acted. */
export const sides = ['BETWEEN', 'WITHIN', 'BOTH'] as const

/** How something asserted is known, most direct first, each with the confidence it lends where a source gives none. */
export const confidenceOf = {
  DOCUMENTED: 0.95,
  DATASET: 0.9,
  INTERVIEW: 0.8,
  REFERENCE: 0.7,
  DERIVED: 0.4,
  ILLUSTRATIVE: 0.2,
} as const
export type Basis = keyof typeof confidenceOf
export const bases = Object.keys(confidenceOf) as Basis[]

/** Seen by somebody, not inferred, not common knowledge, not made up. */
export const observedBases: readonly Basis[] = ['DOCUMENTED', 'DATASET', 'INTERVIEW']

export type TieKind = (typeof tieKinds)[number]
export type Label = (typeof labels)[number]

/** Every property key of a node or relationship. `owner` names whose record it is: only its owner changes or ends it. */
export const propertyKeys = [
  'id',
  'name',
  'acronym',
  'aliases',
  'kind',
  'founded',
  'ended',
  'codes',
  'reportingSince',
  'city',
  'level',
  'validFrom',
  'validTo',
  'observedUntil',
  'basis',
  'confidence',
  'evidence',
  'instrument',
  'declaredSize',
  'declaredSizeEvidence',
  'activities',
  'activityParts',
  'partsWithoutMoney',
  'required',
  'available',
  'spent',
  'rank',
  'tier',
  'ladder',
  'isHeadquarters',
  'label',
  'plural',
  'channel',
  'isAggregate',
  'isCountry',
  'isPartOfPlan',
  'isJointWork',
  'iso3',
  'scheme',
  'year',
  'direction',
  'about',
  'stance',
  'effect',
  'side',
  'actor',
  'action',
  'frequency',
  'coder',
  'codedAt',
  'locator',
  'note',
  'quote',
  'title',
  'publisher',
  'url',
  'version',
  'sha256',
  'licence',
  'retrievedAt',
  'coversFrom',
  'coversUntil',
  'access',
  'importer',
  'startedAt',
  'finishedAt',
  'files',
  'counts',
  'role',
  'scope',
  'presence',
  'on',
  'amount',
  'currency',
  'figure',
  'through',
  'owner',
  'owners',
  'folders',
  'value',
  'cursor',
  'code',
  'holder',
  'until',
  'work',
] as const
