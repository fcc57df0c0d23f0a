import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { type Format, useFormat } from '../view/formatting.ts'
import { BasisMark } from '../view/Mark.tsx'
import { ask, go } from '../view/useView.ts'
import { Amounts } from './Amounts.tsx'
import type { InspectedParty } from './documents.ts'
import { Fact } from './Fact.tsx'
import { whenHeld } from './heldWhen.ts'
import { SaysSo } from './SaysSo.tsx'
import { alongWords, evidenceWords, presencePhrases } from './words.ts'

type Props = { party: InspectedParty; view: View; wrong?: ReactNode }

/** What a party is, what may be done with it, and what its record rests on. */
export function PartyEvidence({ party, view, wrong }: Props) {
  const words = useWords(evidenceWords)
  const format = useFormat()
  const presence = useWords(presencePhrases)
  const isOffice = party.__typename === 'Office'
  const isEnd = view.from === party.id || view.to === party.id
  return (
    <div className="party-evidence">
      <p className="note">
        {isOffice ? words.office : capital(party.arrangementKind.label)} · {party.level.name}
      </p>
      <h3>
        <bdi>{party.name}</bdi>
      </h3>
      <ul className="evidence-acts">
        <li>
          <Anchor className="button small" to={{ at: party.id }}>
            {words.page}
          </Anchor>
        </li>
        <Act isOff={view.from === party.id} label={words.setFrom} onPress={() => ask({ from: party.id })} />
        <Act isOff={view.to === party.id} label={words.setTo} onPress={() => ask({ to: party.id })} />
        <Act
          isOff={view.avoid.includes(party.id) || isEnd}
          label={words.avoid}
          onPress={() => ask({ avoid: [...view.avoid, party.id] })}
        />
      </ul>
      <dl className="facts">
        {isOffice && (
          <Fact name={words.agency}>
            <Anchor to={{ at: party.agency.id }}>
              <bdi>{party.agency.name}</bdi>
            </Anchor>
          </Fact>
        )}
        <Fact name={words.place}>
          {isOffice ? presenceOf(party, words, presence, format) : (party.place?.name ?? words.severalPlaces)}
        </Fact>
        {isOffice && party.city !== null && (
          <Fact name={words.city}>
            <bdi>{party.city}</bdi>
          </Fact>
        )}
        {!isOffice && party.instrument !== null && <Fact name={words.instrument}>{party.instrument}</Fact>}
        {!isOffice && <Amounts required={party.required} available={party.available} spent={party.spent} />}
        {party.aliases.length > 0 && <Fact name={words.also}>{party.aliases.join('; ')}</Fact>}
        <Fact name={words.exists}>{whenHeld(party.validFrom, party.validTo, false, words, format)}</Fact>
        <Fact name={words.confidence}>{words.ofOne(format.number(party.confidence))}</Fact>
        <Fact name={words.basis}>
          <BasisMark basis={party.basis} />
        </Fact>
        <SaysSo evidence={party.evidence} wrong={wrong} />
      </dl>
      <Ties party={party} />
    </div>
  )
}

function Act({ isOff, label, onPress }: { isOff: boolean; label: string; onPress: () => void }) {
  return (
    <li>
      <Button className="button small" isDisabled={isOff} onPress={onPress}>
        {label}
      </Button>
    </li>
  )
}

function Ties({ party }: { party: InspectedParty }) {
  const words = useWords(evidenceWords)
  const along = useWords(alongWords)
  const format = useFormat()
  const { nodes, totalCount } = party.ties
  return (
    <section>
      <h4>{words.ties(format.number(totalCount), totalCount === 1)}</h4>
      {totalCount > nodes.length && <p className="note">{words.showing(nodes.length, totalCount - nodes.length)}</p>}
      <ul className="party-ties">
        {nodes.map((tie) => (
          <li key={tie.id}>
            <button type="button" className="as-link" onClick={() => go({ selected: tie.id, step: null })}>
              {tie.from.name} {along[tie.kind]} {tie.to.name}
            </button>
            {tie.role !== null && ` (${tie.role.label})`}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Words = (typeof evidenceWords)['fr']
type Presences = (typeof presencePhrases)['fr']

function presenceOf(
  { coverage, place }: Extract<InspectedParty, { __typename: 'Office' }>,
  words: Words,
  presence: Presences,
  format: Format,
): string {
  if (coverage.length === 0) return place ? `${place.name}; ${words.presenceUnrecorded}` : words.noPlace
  return coverage
    .map((one) => {
      const since = one.since === null ? '' : ` (${words.since(format.day(one.since))})`
      return `${one.place.name}, ${presence[one.presence]}${since}`
    })
    .join('; ')
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
