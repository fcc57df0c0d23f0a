import type { Viewport } from './Canvas.tsx'
import type { Layout } from './layout.ts'
import { linesOf } from './lettering.ts'
import { columnName, countsOf, type Speech, type Thing } from './naming.ts'

type Grounds = { layout: Layout; viewport: Viewport }

/** Under the picture: a band to each level on which anybody stands. */
export function BandGrounds({ layout, viewport: { zoom, y } }: Grounds) {
  return layout.bands
    .filter(({ height }) => height > 0)
    .map((band, index) => (
      <div
        key={band.level}
        className={index % 2 === 0 ? 'band-ground' : 'band-ground even'}
        style={{ insetBlockStart: band.y * zoom + y, blockSize: band.height * zoom }}
      />
    ))
}

type Props = Grounds & {
  things: readonly Thing[]
  /** How many agencies have no column of their own. */
  others: number
  speech: Speech
  /** Whether names of columns run upwards, as side by side they would not fit. */
  isUpright: boolean
  levelName: (id: string) => string
}

/** The names of bands and columns, as text of the page: readable at any zoom, known to assistive technology. */
export function BandHeadings({ layout, things, others, viewport, speech, isUpright, levelName }: Props) {
  const { zoom, x, y } = viewport
  return (
    <>
      <ul className={isUpright ? 'column-heads upright' : 'column-heads'} aria-label={speech.words.agenciesHead}>
        {layout.columns.map((column) => (
          <li
            key={column.agency}
            className="column-head"
            style={{
              left: column.x * zoom + x,
              inlineSize: isUpright ? undefined : (column.width + layout.plan.columnGap) * zoom,
            }}
          >
            <bdi>{columnName(column.agency, things, others, speech)}</bdi>
          </li>
        ))}
      </ul>
      <ul className="band-heads" aria-label={speech.words.levelsHead}>
        {layout.bands
          .filter(({ height }) => height > 0)
          .map((band) => {
            const counts = countsOf(
              things.filter(({ level }) => level.id === band.level),
              speech,
            )
            return (
              <li key={band.level} className="band-head" style={{ insetBlockStart: band.y * zoom + y + 3 }}>
                <b>{levelName(band.level)}</b> {counts}
              </li>
            )
          })}
      </ul>
    </>
  )
}

const mostLines = 2

/** Whether some name would not stand whole above its column, at the zoom at which all of them are in view. */
export function isUprightAt(zoom: number, layout: Layout, nameOf: (id: string) => string, size: number): boolean {
  return layout.columns.some(
    ({ agency, width }) => linesOf(nameOf(agency), (width + layout.plan.columnGap) * zoom - 4, size) > mostLines,
  )
}
