import { Codings, Factors } from '../thing/Codings.tsx'
import { Linked } from '../thing/Linked.tsx'
import { Section } from '../thing/PageHead.tsx'
import { RestsOn } from '../thing/RestsOn.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { calledOf } from './agencyParts.ts'
import type { AgencyAnswer } from './documents.ts'
import { agencyWords } from './words.ts'

/** From whom an agency comes, how its ties run, what was coded about it, and what its record rests on. */
export function AgencyRecord({ answer: { agency, codings } }: { answer: AgencyAnswer }) {
  const words = useWords(agencyWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  return (
    <div className="thing-parts three ruled">
      <Section id="relatives" title={words.relatives}>
        {agency.relatives.length === 0 ? (
          <p className="secondary">{words.noRelatives}</p>
        ) : (
          <ul className="plain-list">
            {agency.relatives.map(({ agency: other, relation, kind, on }) => (
              <li key={`${relation} ${other.id}`}>
                {words[relation]} <Linked id={other.id} name={calledOf(other)} />
                {kind !== null && `, ${kind}`}
                {on !== null && `, ${words.on(format.day(on))}`}
              </li>
            ))}
          </ul>
        )}
        {agency.relatives.some(({ relation }) => relation === 'SUCCEEDED' || relation === 'SUCCEEDED_BY') && (
          <p className="note">{words.succession}</p>
        )}
        {agency.seen && (
          <>
            <h3>{words.balance}</h3>
            <p className="secondary">
              {words.balanceText(format.number(agency.seen.inter), format.number(agency.seen.intra))}
            </p>
            <p className="note">{words.balanceNote}</p>
          </>
        )}
      </Section>
      <Section id="coded" title={shared.factors}>
        <Factors held={agency.factors.nodes} of={agency.id} />
        <h3>{shared.codings}</h3>
        <Codings codings={codings.nodes} />
      </Section>
      <Section id="record" title={shared.record}>
        <RestsOn known={null} evidence={agency.evidence} />
        {agency.codes.length > 0 && <p className="note">{words.codes(agency.codes.join(', '))}</p>}
      </Section>
    </div>
  )
}
