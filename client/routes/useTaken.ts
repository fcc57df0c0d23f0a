import type { View } from '../../common/address.ts'
import type { Level } from '../levels/documents.ts'
import type { Answer } from '../paths/documents.ts'
import type { Content } from '../takeaway/content.ts'
import type { RoutesQuestion, Told, WayRow } from './documents.ts'
import type { Listed } from './listed.ts'

export type OnPage = {
  view: View
  title: string
  limits: readonly string[]
  answer: Answer | null
  told: Told | null
  ways: readonly WayRow[] | null
  listed: readonly Listed[]
  chosen: Listed | null
  beside: Listed | null
  levels: readonly Level[]
  question: RoutesQuestion | null
  isKnown: boolean
}

/** What the page has to take away. */
export function useTaken(_: OnPage): (() => Content) | null {
  return null
}
