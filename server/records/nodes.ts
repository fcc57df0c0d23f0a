import type { AgencyRow } from './agencies.ts'
import type { CodingRow } from './codings.ts'
import type { ImportRunRow } from './dataset.ts'
import type { EntityRow } from './entities.ts'
import type { EvidenceRow, SourceRow } from './evidence.ts'
import type { KindRow } from './kinds.ts'
import type { LevelRow } from './levels.ts'
import type { PartyRow } from './parties.ts'
import type { TieRow } from './ties.ts'

export type AnyEntity = EntityRow | AgencyRow | PartyRow | SourceRow
export type AnyNode = AnyEntity | CodingRow | LevelRow | KindRow | TieRow | EvidenceRow | ImportRunRow
