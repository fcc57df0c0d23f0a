import { memo, useState } from 'react'
import type { View } from '../../common/address.ts'
import { Inspector } from '../evidence/Inspector.tsx'
import type { Parallel } from '../evidence/parallel.ts'
import { StepEvidence } from '../evidence/StepEvidence.tsx'
import { evidenceWords } from '../evidence/words.ts'
import { agencyOf, type Step } from '../paths/documents.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { useWords } from '../view/catalogue.ts'
import { go } from '../view/useView.ts'
import { type Listed, type Passage, parallelsOf } from './listed.ts'

type Props = { view: View; asOf: string; crowdExponent: number; chosen: Listed; step: number }

/** What the chosen step rests on, or the party that was chosen instead; a sheet at the foot of a narrow page. */
export const EvidencePanel = memo(function EvidencePanel({ view, asOf, crowdExponent, chosen, step }: Props) {
  const words = useWords(evidenceWords)
  const [isOpen, setOpen] = useState(false)
  const walked = chosen.path.steps[step - 1]
  const selected = view.selected !== null && view.selected !== walked?.tie.id ? view.selected : null
  const passage = chosen.passages.find(({ steps }) => steps.some(({ index }) => index === step))
  return (
    <aside className={isOpen ? 'bench-evidence open' : 'bench-evidence'} aria-label={words.evidence} id="evidence">
      <div className="bench-head">
        <h2>{selected === null ? words.restsOn(step) : words.evidence}</h2>
        {selected !== null && (
          <button type="button" className="as-link small" onClick={() => go({ selected: null })}>
            {words.back}
          </button>
        )}
        <button
          type="button"
          className="sheet-button"
          aria-label={isOpen ? words.close : words.open}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span aria-hidden="true">⌃</span>
        </button>
      </div>
      <div className="evidence-body" aria-live="polite">
        {selected !== null ? (
          <Inspector id={selected} view={view} asOf={asOf} />
        ) : (
          walked && (
            <StepEvidence
              step={walked}
              parallel={passage ? parallelIn(passage, walked) : null}
              crowdExponent={crowdExponent}
              wrong={<WrongTie step={walked} />}
            />
          )
        )}
      </div>
    </aside>
  )
})

/** What would carry the passage of a step as well, the one that does first. */
function parallelIn(passage: Passage, { tie }: Step): Parallel | null {
  const [body] = passage.bodies
  const others = parallelsOf(passage)
  if (body?.__typename !== 'Arrangement' || others.length === 0 || tie.kind !== 'TAKES_PART_IN') return null
  const own = { id: body.id, name: body.name, ties: passage.steps.map(({ tie }) => tie.id) }
  return {
    offices: [passage.from, passage.to].map((office) => {
      const agency = agencyOf(office)
      return { id: office.id, name: office.name, label: agency?.acronym ?? agency?.name ?? office.name }
    }),
    plural: body.kind.plural,
    arrangements: [
      own,
      ...others.flatMap(({ arrangement, ties }) =>
        arrangement ? [{ id: arrangement.id, name: arrangement.name, ties: ties.map(({ id }) => id) }] : [],
      ),
    ],
  }
}

/** The tie of a step as a row to correct. */
function WrongTie({ step: { tie, from, to, walked } }: { step: Step }) {
  const [start, end] = walked === 'WITH' ? [from, to] : [to, from]
  const { validFrom, validTo, basis, confidence } = tie
  const cells = { from: start.id, to: end.id, validFrom, validTo, basis, confidence }
  const table = tables[tie.kind]
  return <Wrong record={{ table, cells }} name={`${start.name} – ${end.name}`} />
}

const tables = {
  REPORTS_TO: 'reports_to',
  ACCOUNTABLE_TO: 'accountable_to',
  COORDINATES_WITH: 'coordinates_with',
  TAKES_PART_IN: 'takes_part_in',
  UNDER: 'under',
} as const
