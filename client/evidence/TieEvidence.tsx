import type { ReactNode } from 'react'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { basisPhrases, StrokeMark, strokeOf } from '../view/Mark.tsx'
import { Amounts } from './Amounts.tsx'
import type { InspectedTie } from './documents.ts'
import { Fact } from './Fact.tsx'
import { whenHeld } from './heldWhen.ts'
import { SaysSo } from './SaysSo.tsx'
import { roleSaid } from './said.ts'
import { alongWords, evidenceWords, sideWords } from './words.ts'

/** What a tie that no step of the chosen route walks rests on. */
export function TieEvidence({ tie, wrong }: { tie: InspectedTie; wrong?: ReactNode }) {
  const words = useWords(evidenceWords)
  const along = useWords(alongWords)
  const side = useWords(sideWords)
  const basis = useWords(basisPhrases)
  const format = useFormat()
  const { kind, from, to, role } = tie
  return (
    <div className="party-evidence">
      <p className="says">{words.tieSays(from.name, along[kind], to.name, roleSaid(role))}</p>
      <p className="marked">
        <StrokeMark stroke={strokeOf(tie.basis)} />
        {basis[tie.basis]}
      </p>
      <dl className="facts">
        <Fact name={words.side}>{side[tie.dimension]}</Fact>
        <Fact name={words.levels}>{words.fromToLevel(from.level.name, to.level.name)}</Fact>
        <Fact name={words.doubt}>{words.sure(format.number(tie.confidence))}</Fact>
        <Fact name={words.when}>{whenHeld(tie.validFrom, tie.validTo, false, words, format)}</Fact>
        <Amounts required={tie.required} available={tie.available} spent={tie.spent} />
        <SaysSo evidence={tie.evidence} wrong={wrong} />
      </dl>
    </div>
  )
}
