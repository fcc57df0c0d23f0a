import { memo } from 'react'
import { useWords } from '../view/catalogue.ts'
import { ends } from './documents.ts'
import { Lookup } from './Lookup.tsx'
import { findWords } from './words.ts'

type Props = {
  label: string
  chosen: string | null
  name: string
  problem: string | null
  onChoose: (id: string) => void
}

/** One end of a route: an office, an arrangement, an agency or a place. */
export const End = memo(function End(props: Props) {
  const words = useWords(findWords)
  return (
    <Lookup {...props} className="route-end" placeholder={words.endPlaceholder} kinds={ends} nothing={words.noEnd} />
  )
})
