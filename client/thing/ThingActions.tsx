import type { ReactNode } from 'react'
import type { Content } from '../takeaway/content.ts'
import { TakeAway } from '../takeaway/TakeAway.tsx'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { thingWords } from './thingWords.ts'

type Props = {
  /** From where a route can be asked; null of what no route starts from. */
  from: string | null
  /** What the map can be drawn around; null of what stands on no map. */
  map: string | null
  content: (() => Content) | null
  children?: ReactNode
}

/** What a reader can do from the page of one thing. */
export function ThingActions({ from, map, content, children }: Props) {
  const words = useWords(thingWords)
  return (
    <>
      {from !== null && (
        <Anchor className="button primary" to={{ from }}>
          {words.findRoute}
        </Anchor>
      )}
      <TakeAway content={content} />
      {map !== null && (
        <Anchor className="button" to={{ at: map, shown: 'map' }}>
          {words.seeMap}
        </Anchor>
      )}
      {children}
    </>
  )
}
