import { ArrangementGlyph, LevelGlyph } from '../view/glyphs.tsx'
import { StrokeMark } from '../view/Mark.tsx'
import type { Level } from './documents.ts'
import type { Speech } from './naming.ts'

/** What shapes, dashes and colours say, with the words beside. */
export function MapLegend({ levels, speech: { words } }: { levels: readonly Level[]; speech: Speech }) {
  return (
    <div className="map-legend">
      <ul className="chips" aria-label={words.legend}>
        {levels.map(({ id, name, rank }) => (
          <li key={id} className="marked">
            <LevelGlyph rank={rank} />
            {name}
          </li>
        ))}
        <li className="marked">
          <ArrangementGlyph />
          {words.arrangementMark}
        </li>
        <li className="marked">
          <svg className="glyph hollow" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
            <rect x="1" y="1" width="14" height="14" rx="3" />
            <rect x="4" y="4" width="8" height="8" rx="1.5" />
          </svg>
          {words.foldMark}
        </li>
        <li className="marked within">
          <StrokeMark stroke="solid" />
          {words.within}
        </li>
        <li className="marked between">
          <StrokeMark stroke="solid" />
          {words.betweenAgencies}
        </li>
        <li className="marked">
          <StrokeMark stroke="solid" />
          {words.observedLine}
        </li>
        <li className="marked">
          <StrokeMark stroke="dashed" />
          {words.notObserved}
        </li>
        <li className="marked">
          <StrokeMark stroke="dotted" />
          {words.madeUp}
        </li>
      </ul>
      <p className="note">
        {words.notes} {words.thickness}.
      </p>
    </div>
  )
}
