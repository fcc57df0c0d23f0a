import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { ask, go } from '../view/useView.ts'
import { basisWords, counted, dayInWords, kindWords, presenceWords, spanInWords } from '../view/words.ts'
import { Amounts } from './Amounts.tsx'
import type { InspectedParty } from './documents.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { Fact } from './Fact.tsx'

export function PartyEvidence({ party, view }: { party: InspectedParty; view: View }) {
  const isOffice = party.__typename === 'Office'
  return (
    <>
      <p className="inspector-kind">
        {isOffice ? 'Office' : capital(party.arrangementKind.label)} · {party.level.name}
      </p>
      <h2>{party.name}</h2>
      <ul className="actions">
        <Action isOff={view.from === party.id} label="Set as From" onPress={() => ask({ from: party.id })} />
        <Action isOff={view.to === party.id} label="Set as To" onPress={() => ask({ to: party.id })} />
        <Action
          isOff={view.avoid.includes(party.id) || view.from === party.id || view.to === party.id}
          label="Avoid"
          onPress={() => ask({ avoid: [...view.avoid, party.id] })}
        />
        <Action
          isOff={view.expanded.includes(party.id)}
          label="Draw its ties"
          onPress={() => go({ expanded: [...view.expanded, party.id] })}
        />
      </ul>
      <dl className="facts">
        {isOffice && <Fact name="Agency">{party.agency.name}</Fact>}
        {isOffice && <Fact name="Place">{presence(party)}</Fact>}
        {isOffice && party.city !== null && <Fact name="City">{party.city}</Fact>}
        {!isOffice && <Fact name="Place">{party.place?.name ?? 'several, or none'}</Fact>}
        {!isOffice && party.instrument !== null && <Fact name="Instrument">{party.instrument}</Fact>}
        {!isOffice && <Amounts required={party.required} available={party.available} spent={party.spent} />}
        {party.aliases.length > 0 && <Fact name="Also">{party.aliases.join('; ')}</Fact>}
        <Fact name="Exists">{spanInWords(party.validFrom, party.validTo)}</Fact>
        <Fact name="Confidence">{party.confidence} of 1</Fact>
        <Fact name="Basis">
          {basisWords[party.basis].label}: {basisWords[party.basis].means}
        </Fact>
      </dl>
      <EvidenceList evidence={party.evidence} basis={party.basis} what={isOffice ? 'office' : 'arrangement'} />
      <Ties party={party} />
    </>
  )
}

function Action({ isOff, label, onPress }: { isOff: boolean; label: string; onPress: () => void }) {
  return (
    <li>
      <Button className="button small" isDisabled={isOff} onPress={onPress}>
        {label}
      </Button>
    </li>
  )
}

function Ties({ party }: { party: InspectedParty }) {
  const { nodes, totalCount } = party.ties
  return (
    <section>
      <h3>{counted(totalCount, 'tie')}</h3>
      {totalCount > nodes.length && (
        <p className="note">
          Showing {nodes.length}; there are {totalCount - nodes.length} more.
        </p>
      )}
      <ul className="party-ties">
        {nodes.map((tie) => {
          const isStart = tie.from.id === party.id
          const words = kindWords[tie.kind]
          return (
            <li key={tie.id}>
              <Button className="as-link" onPress={() => go({ selected: tie.id })}>
                {isStart ? words.along : words.against} {isStart ? tie.to.name : tie.from.name}
              </Button>
              {tie.role !== null && ` as ${tie.role.label}`}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function presence({ coverage, place }: Extract<InspectedParty, { __typename: 'Office' }>): string {
  if (coverage.length === 0) return place ? `${place.name}; presence not recorded` : 'no place recorded'
  return coverage
    .map((one) => {
      const since = one.since === null ? '' : ` since ${dayInWords(one.since)}`
      return `${one.place.name}, ${presenceWords[one.presence]}${since}`
    })
    .join('; ')
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
