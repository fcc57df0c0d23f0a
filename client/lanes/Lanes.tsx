import type { Path } from '../paths/documents.ts'
import { useWidth } from '../view/useWidth.ts'
import { counted } from '../view/words.ts'
import { lanesOf } from './lanes.ts'
import { Stairs } from './Stairs.tsx'
import { TurnedLanes } from './TurnedLanes.tsx'
import './lanes.css'

const turnedBelow = 560

type Props = { paths: readonly Path[]; chosen: Path; step: number | null; selected: string | null }

/** The chosen path as a stair over the levels, with the others behind it. */
export function PathLanes({ paths, chosen, step, selected }: Props) {
  const [frame, width] = useWidth()
  const isTurned = width > 0 && width < turnedBelow
  const lanes = lanesOf(paths, chosen)
  const left = isTurned ? paths.length - 1 : lanes.left
  return (
    <section className="lanes" aria-labelledby="lanes" id="map">
      <h2 id="lanes">{chosen.called} across the levels</h2>
      <div ref={frame} className="lanes-frame">
        {isTurned ? (
          <TurnedLanes path={chosen} step={step} selected={selected} />
        ) : (
          width > 0 && <Stairs lanes={lanes} width={width} step={step} selected={selected} path={chosen} />
        )}
      </div>
      {left > 0 && <p className="note">{counted(left, 'more path is', 'more paths are')} in the list.</p>}
    </section>
  )
}
