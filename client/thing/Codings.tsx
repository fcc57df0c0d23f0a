import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import type { Coded, FactorHeld } from './documents.ts'
import { KnownHow, SourceLink } from './RestsOn.tsx'
import { thingWords } from './thingWords.ts'

/** What was coded about a thing. Codings may disagree, and stand side by side. */
export function Codings({ codings }: { codings: readonly Coded[] }) {
  const words = useWords(thingWords)
  const format = useFormat()
  if (codings.length === 0) return <p className="secondary">{words.noCodings}</p>
  const stances = { SUPPORTS: words.supports, CONTRADICTS: words.contradicts }
  const effects = { EASES: words.eases, NONE: words.neither, SHARPENS: words.sharpens }
  const sides = { BETWEEN: words.betweenAgencies, WITHIN: words.withinAgency, BOTH: words.bothSides }
  return (
    <ul className="plain-list">
      {codings.map((coding) => (
        <li key={coding.id}>
          <b>
            <bdi>{coding.of?.name ?? words.notInData}</bdi>
          </b>
          {format.colon}
          {[
            stances[coding.stance],
            coding.side && sides[coding.side],
            coding.effect && effects[coding.effect],
            coding.coder !== null && words.codedBy(coding.coder),
          ]
            .filter(Boolean)
            .join(', ')}
          {whatWasDone(coding) && (
            <p>
              <bdi>{whatWasDone(coding)}</bdi>
            </p>
          )}
          <p className="muted">
            <KnownHow {...coding} />{' '}
            {coding.evidence.map(({ id, locator, source }) => (
              <span key={id}>
                <SourceLink source={source} />
                {locator !== null && (
                  <>
                    , <bdi>{locator}</bdi>
                  </>
                )}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Who did what and how often, all in the coder's words. */
function whatWasDone({ actor, action, frequency }: Coded) {
  const did = [actor, action].filter(Boolean).join(': ')
  return frequency === null ? did : [did, `(${frequency})`].join(' ').trim()
}

type FactorsProps = { held: readonly FactorHeld[]; of: string }

/** The factors that somebody holds, each with what that rests on; `of` is whose page it is. */
export function Factors({ held, of }: FactorsProps) {
  const words = useWords(thingWords)
  if (held.length === 0) return <p className="secondary">{words.noFactors}</p>
  return (
    <ul className="plain-list">
      {held.map((holding) => (
        <li key={holding.id}>
          <b>
            <bdi>{holding.factor.name}</bdi>
          </b>
          {', '}
          {holding.factor.direction === 'AMPLIFIES' ? words.amplifies : words.reduces}
          {holding.place && (
            <>
              {' · '}
              <bdi>{holding.place.name}</bdi>
            </>
          )}
          {holding.holder.id !== of && ` · ${words.factorOf(holding.holder.name)}`}
          <p className="muted">
            <KnownHow {...holding} />{' '}
            {holding.evidence.map(({ id, locator, source }) => (
              <span key={id}>
                <SourceLink source={source} />
                {locator !== null && (
                  <>
                    , <bdi>{locator}</bdi>
                  </>
                )}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
