import { cebExpenses } from './ceb-expenses.ts'
import { cebSdgs } from './ceb-sdgs.ts'
import { crosstie } from './crosstie.ts'
import type { Format } from './format.ts'
import { ppbMandates } from './ppb-mandates.ts'
import { unEntities } from './un-entities.ts'
import { uninfo } from './uninfo.ts'

/** Every format that the import command reads. */
export const formats: Format[] = [crosstie, uninfo, cebExpenses, cebSdgs, unEntities, ppbMandates]
