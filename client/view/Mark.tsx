// The dashes that say what something rests on, the same in lists, drawings, plots and legends.
import type { Basis } from '../graphql.ts'
import { catalogue, useWords } from './catalogue.ts'
import { type Stroke, strokeOf } from './stroke.ts'

export { type Stroke, strokeOf }

const dashes: Record<Stroke, string | undefined> = { solid: undefined, dashed: '6 3', dotted: '0.1 5' }

/** A short line in the stroke: decorative, as words stand beside it. */
export function StrokeMark({ stroke }: { stroke: Stroke }) {
  return (
    <svg className="stroke-mark" width="24" height="8" aria-hidden="true" focusable="false">
      <line
        x1="1.5"
        x2="22.5"
        y1="4"
        y2="4"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap={stroke === 'dotted' ? 'round' : 'butt'}
        strokeDasharray={dashes[stroke]}
      />
    </svg>
  )
}

export const basisPhrases = catalogue({
  en: {
    DOCUMENTED: 'observed, in a document',
    DATASET: 'observed, on record',
    INTERVIEW: 'observed, in an interview',
    REFERENCE: 'common knowledge',
    DERIVED: 'derived by a rule',
    ILLUSTRATIVE: 'made up',
  },
  fr: {
    DOCUMENTED: 'observé, dans un document',
    DATASET: 'observé, enregistré',
    INTERVIEW: 'observé, en entretien',
    REFERENCE: 'de notoriété publique',
    DERIVED: 'déduit d’une règle',
    ILLUSTRATIVE: 'inventé',
  },
  es: {
    DOCUMENTED: 'observado, en un documento',
    DATASET: 'observado, registrado',
    INTERVIEW: 'observado, en una entrevista',
    REFERENCE: 'de conocimiento público',
    DERIVED: 'deducido por una regla',
    ILLUSTRATIVE: 'inventado',
  },
})

/** What something rests on: the dash and the word. */
export function BasisMark({ basis }: { basis: Basis }) {
  const words = useWords(basisPhrases)
  return (
    <span className="marked">
      <StrokeMark stroke={strokeOf(basis)} />
      {words[basis]}
    </span>
  )
}
