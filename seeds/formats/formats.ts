import { cebExpenses } from './ceb-expenses.ts'
import { cebRevenue } from './ceb-revenue.ts'
import { cebSdgs } from './ceb-sdgs.ts'
import { codings } from './codings.ts'
import { crosstie } from './crosstie.ts'
import type { Format } from './format.ts'
import { memberships } from './memberships.ts'
import { ppbMandates } from './ppb-mandates.ts'
import { ties } from './ties.ts'
import { unEntities } from './un-entities.ts'
import { uninfo } from './uninfo.ts'

/** Every format that the import command reads. */
export const formats: Format[] = [
  crosstie,
  memberships,
  ties,
  codings,
  uninfo,
  cebExpenses,
  cebSdgs,
  cebRevenue,
  unEntities,
  ppbMandates,
]

/** The importers of what is somebody's own. */
export const ownedFormats = ['remove', ...formats.filter(({ owned }) => owned).map(({ name }) => name)]

/** Names that no user's folder can have as its owner: the seeds', the commands', and those of the sources that formats bring. */
export const reservedOwners: RegExp[] = [
  /^seeds?$/,
  /^remove$/,
  ...formats.flatMap(({ name, brings }) => [new RegExp(`^${name}$`), ...(brings ? [brings] : [])]),
]
