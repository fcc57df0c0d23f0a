import type { Content } from '../takeaway/content.ts'
import { TakeAway } from '../takeaway/TakeAway.tsx'

type Props = {
  /** What there is to say of a list. */
  says: string
  content: (() => Content) | null
}

/** What a list comes down to, and its rows to take away. */
export function Gist({ says, content }: Props) {
  return (
    <div className="list-head">
      <p className="gist">{says}</p>
      <TakeAway content={content} />
    </div>
  )
}
