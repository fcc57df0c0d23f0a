import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { request } from '../graphql.ts'
import type { Step } from '../paths/documents.ts'
import { useWords } from '../view/catalogue.ts'
import { Failed } from '../view/Failed.tsx'
import { useFormat } from '../view/formatting.ts'
import { basisPhrases, StrokeMark, strokeOf } from '../view/Mark.tsx'
import { StepRests } from './documents.ts'
import './evidence.css'
import { FrictionParts } from './FrictionParts.tsx'
import { whenHeld } from './heldWhen.ts'
import { ParallelTable } from './ParallelTable.tsx'
import type { Parallel } from './parallel.ts'
import { SaysSo } from './SaysSo.tsx'
import { type Role, tieSaid } from './said.ts'
import { alongWords, evidenceWords } from './words.ts'

type Props = {
  step: Step
  parallel: Parallel | null
  crowdExponent: number
  /** A quiet way to say that something is wrong or missing, beside where it is said. */
  wrong?: ReactNode
}

/** What a step rests on: whether anybody observed it, what it costs, when it holds, and who says so. */
export function StepEvidence({ step, parallel, crowdExponent, wrong }: Props) {
  const words = useWords(evidenceWords)
  const basis = useWords(basisPhrases)
  const format = useFormat()
  const { tie } = step
  const parts = parallel?.arrangements.flatMap(({ ties }) => ties) ?? []
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['rests', tie.id, parts],
    queryFn: ({ signal }) => request(StepRests, { tie: tie.id, parts }, signal),
    placeholderData: keepPreviousData,
  })
  const facts = data?.node?.__typename === 'Tie' && data.node.id === tie.id ? data.node : null
  return (
    <div className={isPlaceholderData ? 'step-evidence updating' : 'step-evidence'} aria-busy={isPlaceholderData}>
      <p className="says">{useSaid(step, parallel, facts?.role ?? null)}</p>
      <p className="marked basis-line">
        <StrokeMark stroke={strokeOf(tie.basis)} />
        <span>
          <b>{tie.observed ? words.observed : words.notObserved}</b>
          {basisOf(basis[tie.basis])}
        </span>
      </p>
      <dl className="step-facts">
        <dt>{words.friction}</dt>
        <dd>
          <FrictionParts step={step} crowdExponent={crowdExponent} />
        </dd>
        <dt>{words.doubt}</dt>
        <dd>
          {words.sure(format.number(tie.confidence))}
          {step.friction.uncertainty === 1 && <span className="muted"> · {words.countedApart}</span>}
        </dd>
        <dt>{words.when}</dt>
        <dd>
          {whenHeld(tie.validFrom, tie.validTo, step.undated, words, format)}
          {facts && facts.observedUntil !== null && (
            <span className="muted"> · {words.lastSpoken(format.day(facts.observedUntil))}</span>
          )}
        </dd>
        {facts ? <SaysSo evidence={facts.evidence} wrong={wrong} /> : <Waiting error={error} />}
      </dl>
      {error && <Failed what={words.failed} error={error} onRetry={() => void refetch()} />}
      {parallel && data && <ParallelTable parallel={parallel} nodes={data.nodes} />}
    </div>
  )
}

function Waiting({ error }: { error: Error | null }) {
  const words = useWords(evidenceWords)
  if (error) return null
  return (
    <>
      <dt>{words.source}</dt>
      <dd className="muted">{words.reading}</dd>
    </>
  )
}

/** `, on record` of `observed, on record`; the whole of what does not say so first. */
function basisOf(phrase: string): string {
  const comma = phrase.indexOf(', ')
  return comma < 0 ? `, ${phrase}` : phrase.slice(comma)
}

/** The step as a sentence, with what it stands for where several carry it. */
function useSaid(step: Step, parallel: Parallel | null, role: Role): string {
  const words = useWords(evidenceWords)
  const along = useWords(alongWords)
  const start = step.walked === 'WITH' ? step.from : step.to
  const count = parallel?.arrangements.length ?? 0
  if (parallel && count > 1) {
    const other = parallel.offices.find(({ id }) => id !== start.id)
    if (start.id === parallel.offices[0]?.id)
      return words.worksIn(start.name, count, parallel.plural, other?.name ?? '')
    return words.sameIn(start.name, count)
  }
  return tieSaid(step, role, words, along)
}
