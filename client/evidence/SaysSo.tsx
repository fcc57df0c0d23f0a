import type { ReactNode } from 'react'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import type { Evidence } from './documents.ts'
import { evidenceWords } from './words.ts'

/** Who says so, and where in it; each place in a source, one after the other. */
export function SaysSo({ evidence, wrong }: { evidence: readonly Evidence[]; wrong?: ReactNode }) {
  const words = useWords(evidenceWords)
  if (evidence.length === 0)
    return (
      <>
        <dt>{words.source}</dt>
        <dd>
          {words.noSource} {wrong}
        </dd>
      </>
    )
  return evidence.map(({ id, source, locator, note, quote }, index) => (
    <SourceFact key={id}>
      <dt>{words.source}</dt>
      <dd>
        <Anchor to={{ at: source.id }}>
          <bdi>{source.name}</bdi>
        </Anchor>
        <br />
        <span className="muted">
          {source.publisher !== null && (
            <>
              <bdi>{source.publisher}</bdi>,{' '}
            </>
          )}
          {source.licence === null ? words.noLicence : words.licence(source.licence)}
        </span>
      </dd>
      <dt>{words.where}</dt>
      <dd>
        <bdi>{locator ?? words.asWhole}</bdi>
        {note !== null && (
          <span className="muted block" dir="auto">
            {note}
          </span>
        )}
        {quote !== null && <blockquote dir="auto">{quote}</blockquote>}
        {index === evidence.length - 1 && wrong && <span className="block">{wrong}</span>}
      </dd>
    </SourceFact>
  ))
}

function SourceFact({ children }: { children: ReactNode }) {
  return <>{children}</>
}
