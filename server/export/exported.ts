import type { Context } from '../graphql/request.ts'
import type { Answer } from './asked.ts'
import type { Material } from './material.ts'
import type { Provenance } from './provenance.ts'
import type { Wanted } from './question.ts'
import type { RoutesRecord } from './routes.ts'

/** What a format is written from. */
export type Exported = {
  wanted: Wanted
  answer: Answer
  provenance: Provenance
  material: Material
  paths: Answer['paths']
  /** Routes with their words, where the question is of routes. */
  routes: RoutesRecord | null
  context: Context
}
