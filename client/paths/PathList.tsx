import type { Answer } from './documents.ts'
import { PathItem } from './PathItem.tsx'
import './paths.css'

/** Every path as a sentence. First on the page: nothing here depends on seeing a picture. */
export function PathList({ answer, chosenId, step }: { answer: Answer; chosenId: string; step: number | null }) {
  const longest = Math.max(...answer.paths.map(({ friction }) => friction))
  return (
    <ol className="paths" aria-label="Paths, least friction first">
      {answer.paths.map((path) => (
        <PathItem
          key={path.id}
          path={path}
          longest={longest}
          isChosen={path.id === chosenId}
          step={path.id === chosenId ? step : null}
        />
      ))}
    </ol>
  )
}
