import type { ComponentProps } from 'react'
import { Anchor } from '../view/Anchor.tsx'
import { useFormat } from '../view/formatting.ts'

type Props = Omit<ComponentProps<typeof Anchor>, 'children'> & {
  count: number
  /** What it counts, for who hears the link without the row and the column it stands in. */
  what: string
}

/** A number that leads to what it counts; nothing leads nowhere. */
export function Counted({ count, what, ...leading }: Props) {
  const format = useFormat()
  if (count === 0) return format.number(0)
  return (
    <Anchor {...leading} aria-label={`${format.number(count)} ${what}`}>
      {format.number(count)}
    </Anchor>
  )
}
