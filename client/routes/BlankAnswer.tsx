import type { View } from '../../common/address.ts'
import type { Level } from '../levels/documents.ts'
import type { Answer } from '../paths/documents.ts'
import type { RoutesAnswer, Told } from './documents.ts'
import type { Listed } from './listed.ts'

export type Blank = { place: Told['coverage'][number] }
export function blankOf(_told: Told | null, _view: View, _answer: Answer | null): Blank | null {
  return null
}
type Props = {
  blank: Blank | null
  answer: RoutesAnswer
  listed: { main: readonly Listed[]; detours: readonly Listed[] }
  levels: readonly Level[]
  nameOf: (id: string) => string
}
export function BlankAnswer(_: Props) {
  return null
}
