import type { Basis } from '../graphql.ts'
import { basisWords, counted, dayInWords } from '../view/words.ts'
import type { Evidence } from './documents.ts'

type Props = { evidence: readonly Evidence[]; basis: Basis; what: 'tie' | 'office' | 'arrangement' }

/** Who says so, one block per place in a source. Missing evidence is said in words. */
export function EvidenceList({ evidence, basis, what }: Props) {
  return (
    <section>
      <h3>Evidence{evidence.length > 0 && ` (${evidence.length})`}</h3>
      {evidence.length === 0 && (
        <p>
          No evidence is recorded for this {what}. Its basis is {basisWords[basis].label}: {basisWords[basis].means}.
        </p>
      )}
      <ol className="evidence">
        {evidence.map((item, index) => (
          <li key={item.id}>
            <EvidenceItem
              item={item}
              of={evidence.length > 1 ? `${index + 1} of ${counted(evidence.length, 'item')}` : null}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

function EvidenceItem({ item, of }: { item: Evidence; of: string | null }) {
  const { source, locator, note, quote, coder, codedAt } = item
  return (
    <article>
      {of && <p className="evidence-count">{of}</p>}
      <p className="evidence-source">
        <SourceName name={source.name} url={source.url} />
        {source.publisher !== null && <>, {source.publisher}</>}
        {source.version !== null && <>, version {source.version}</>}
      </p>
      <p>{locator === null ? 'The source as a whole.' : <>Where: {locator}</>}</p>
      {note !== null && <p>{note}</p>}
      {quote !== null && <blockquote>{quote}</blockquote>}
      <p className="note">
        {[
          coder === null ? 'Coded by a program' : `Coded by ${coder}`,
          codedAt === null ? '' : `on ${dayInWords(codedAt)}`,
          source.retrievedAt === null ? '' : `source fetched ${dayInWords(source.retrievedAt)}`,
          source.licence === null ? 'no licence stated' : `licence: ${source.licence}`,
        ]
          .filter(Boolean)
          .join('; ')}
        .
      </p>
    </article>
  )
}

/** Addresses come from data: only these kinds become links. */
const safe = /^(https?:\/\/|mailto:)/i

function SourceName({ name, url }: { name: string; url: string | null }) {
  if (url === null || !safe.test(url)) return <strong>{name}</strong>
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {name}
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  )
}
