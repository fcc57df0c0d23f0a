import type { Basis } from '../graphql.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { BasisMark, basisPhrases, StrokeMark, strokeOf } from '../view/Mark.tsx'
import type { Evidenced } from './documents.ts'
import './listing.css'
import { thingWords } from './thingWords.ts'

type Known = { basis: Basis; confidence: number }

/** What a row rests on, and how sure that is. */
export function KnownHow({ basis, confidence }: Known) {
  const words = useWords(basisPhrases)
  const format = useFormat()
  return (
    <span className="marked known">
      <StrokeMark stroke={strokeOf(basis)} />
      <span>
        {words[basis]} <span className="muted">{format.number(confidence)}</span>
      </span>
    </span>
  )
}

/** The places in sources that a record rests on. */
export function RestsOn({ known, evidence }: { known: Known | null; evidence: readonly Evidenced[] }) {
  const words = useWords(thingWords)
  const format = useFormat()
  return (
    <div className="rests-on">
      {known && (
        <p>
          {words.existence} <BasisMark basis={known.basis} />, {words.confidence(format.number(known.confidence))}
        </p>
      )}
      {evidence.length === 0 && <p>{words.noEvidence}</p>}
      <ul className="plain-list">
        {evidence.map(({ id, locator, note, source }) => (
          <li key={id}>
            <SourceLink source={source} />
            <p>
              <bdi>{locator ?? words.wholeSource}</bdi>
              {note !== null && (
                <>
                  {'. '}
                  <bdi>{note}</bdi>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function SourceLink({ source }: { source: Evidenced['source'] }) {
  return (
    <Anchor to={{ at: source.id }}>
      <bdi>{source.name}</bdi>
    </Anchor>
  )
}

/** The sources of all rows of a list, each once, those of most rows first. */
export function Sources({ of }: { of: readonly (readonly Evidenced[])[] }) {
  const words = useWords(thingWords)
  const format = useFormat()
  const sources = sourcesOf(of)
  if (sources.length === 0) return null
  const everywhere = sources.length === 1 && sources[0]?.rows === of.length
  return (
    <p className="note section-note">
      {everywhere ? words.sourceOfAll : words.sources}
      {sources.map(({ source, rows }, index) => (
        <span key={source.id}>
          {index > 0 && format.semicolon}
          <SourceLink source={source} />
          {!everywhere && ` (${format.number(rows)})`}
        </span>
      ))}
    </p>
  )
}

type Counted = { source: Evidenced['source']; rows: number }

export function sourcesOf(rows: readonly (readonly Evidenced[])[]): Counted[] {
  const counted = new Map<string, Counted>()
  for (const row of rows) {
    const sources = new Map(row.map(({ source }) => [source.id, source]))
    for (const [id, source] of sources) counted.set(id, { source, rows: (counted.get(id)?.rows ?? 0) + 1 })
  }
  return [...counted.values()].sort((one, other) => other.rows - one.rows || (one.source.id < other.source.id ? -1 : 1))
}
