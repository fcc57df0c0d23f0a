import type { RoutesAnswer } from './documents.ts'

/** More countries are counted. */
const most = 3

/** What to tell somebody who asks: that there are only detours before anything, then what nobody knows. */
export function Gist({ answer: { onlyDetours, gist, coverage, coverageCount } }: { answer: RoutesAnswer }) {
  const known = coverage.filter(({ state }) => state === 'KNOWN')
  const isCut = coverage.length < coverageCount
  return (
    <section className="gist" aria-label="In short">
      {onlyDetours && <p className="only-detours">Nothing but detours: each leads through a country of neither end.</p>}
      {gist.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {known.slice(0, most).map(({ place, sentence }) => (
        <p key={place.id} className="note">
          {sentence}
        </p>
      ))}
      {known.length > most && (
        <p className="note">
          Joint work is on record in {known.length - most} more of{' '}
          {isCut ? `the first ${coverage.length} of their ${coverageCount} countries` : 'their countries'}.
        </p>
      )}
    </section>
  )
}
