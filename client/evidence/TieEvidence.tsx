import { Button } from 'react-aria-components'
import type { Step } from '../paths/documents.ts'
import { go } from '../view/useView.ts'
import { basisWords, counted, dayInWords, dimensionWords, figure, kindWords, spanInWords } from '../view/words.ts'
import { Amounts } from './Amounts.tsx'
import type { InspectedTie } from './documents.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { Fact } from './Fact.tsx'

export function TieEvidence({ tie, step }: { tie: InspectedTie; step: Step | null }) {
  const { kind, from, to, role, basis, dimension } = tie
  return (
    <>
      <p className="inspector-kind">
        Tie{step && `, step ${step.index}`} · {kindWords[kind].label}
      </p>
      <h2>
        <PartyLink party={from} /> {kindWords[kind].along} <PartyLink party={to} />
      </h2>
      <dl className="facts">
        {role !== null && <Fact name="As">{role.label}</Fact>}
        {tie.scope !== null && <Fact name="For">{tie.scope}</Fact>}
        <Fact name="Side">
          <span className={`dimension ${dimension}`}>{dimensionWords[dimension]}</span>
        </Fact>
        <Fact name="Levels">
          {from.level.name} to {to.level.name}
        </Fact>
        <Fact name="Holds">
          {spanInWords(tie.validFrom, tie.validTo)}
          {tie.observedUntil !== null && `; its source speaks of it until ${dayInWords(tie.observedUntil)}`}
        </Fact>
        <Fact name="Confidence">{tie.confidence} of 1</Fact>
        <Fact name="Basis">
          {basisWords[basis].label}: {basisWords[basis].means}
        </Fact>
        <Amounts required={tie.required} available={tie.available} spent={tie.spent} />
      </dl>
      {step && <Friction step={step} />}
      <EvidenceList evidence={tie.evidence} basis={basis} what="tie" />
    </>
  )
}

function PartyLink({ party }: { party: InspectedTie['from'] }) {
  return (
    <Button className="as-link" onPress={() => go({ selected: party.id })}>
      {party.name}
    </Button>
  )
}

function Friction({ step: { friction: parts, parallel } }: { step: Step }) {
  return (
    <section>
      <h3>Friction {figure(parts.total)}</h3>
      <table className="parts">
        <tbody>
          <Part name="kind of tie" value={parts.kind} />
          {parts.channel !== 1 && <Part name="channel" value={parts.channel} />}
          <Part name="crowd" value={parts.crowd} />
          {parts.uncertainty !== 1 && <Part name="doubt" value={parts.uncertainty} />}
          {parts.lens !== 1 && <Part name="lens" value={parts.lens} />}
        </tbody>
      </table>
      <p className="note">{parts.because}. An assumption that ranks paths, not a measurement.</p>
      {parallel.length > 0 && (
        <>
          <h3>{counted(parallel.length, 'other tie')} between the same two</h3>
          <ul className="parallel">
            {parallel.map((tie) => (
              <li key={tie.id}>
                <Button className="as-link" onPress={() => go({ selected: tie.id })}>
                  {kindWords[tie.kind].label}
                </Button>
                , confidence {tie.confidence}, {basisWords[tie.basis].label}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Part({ name, value }: { name: string; value: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>× {figure(value)}</td>
    </tr>
  )
}
