import { dimensionWords } from '../view/words.ts'

/** The key that stays in sight: what colour and dashes mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label="Key">
      <li>
        <span className="swatch INTRA_AGENCY" aria-hidden="true" /> {dimensionWords.INTRA_AGENCY}
      </li>
      <li>
        <span className="swatch INTER_AGENCY" aria-hidden="true" /> {dimensionWords.INTER_AGENCY}
      </li>
      <li>
        <span className="swatch dashed" aria-hidden="true" /> reference or derived
      </li>
      <li>
        <span className="swatch dotted" aria-hidden="true" /> made up
      </li>
    </ul>
  )
}
