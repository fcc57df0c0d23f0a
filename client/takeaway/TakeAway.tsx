import type { Content } from './content.ts'

type Props = {
  /** Made when something is taken away; null while the page is not read yet. */
  content: (() => Content) | null
}

/** One menu on every page, with whatever is on the page in every form. */
export function TakeAway(_: Props) {
  return null
}
