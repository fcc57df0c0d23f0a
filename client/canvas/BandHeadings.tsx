import type { Level } from '../levels/documents.ts'
import { agencyOf, type Party } from '../paths/documents.ts'
import { counted } from '../view/words.ts'
import type { Viewport } from './Canvas.tsx'
import type { Layout } from './layout.ts'

type Props = {
  layout: Layout
  levels: readonly Level[]
  parties: readonly Party[]
  viewport: Viewport
  part: 'grounds' | 'heads'
}

/** The names of bands and columns, as text of the page: readable at any zoom, known to assistive technology. */
export function BandHeadings({ layout, levels, parties, viewport, part }: Props) {
  const { zoom, x, y } = viewport
  if (part === 'grounds')
    return layout.bands.map((band, index) => (
      <div
        key={band.level}
        className={index % 2 === 0 ? 'band-ground' : 'band-ground even'}
        style={{ insetBlockStart: band.y * zoom + y, blockSize: band.height * zoom }}
      />
    ))
  return (
    <>
      <ul className="column-heads" aria-label="Agencies, left to right">
        {layout.columns.map((column) => (
          <li
            key={column.agency}
            className="column-head"
            style={{
              insetInlineStart: column.x * zoom + x,
              maxInlineSize: (column.width + layout.plan.columnGap - 6) * zoom,
            }}
          >
            {acronymIn(parties, column.agency)}
          </li>
        ))}
      </ul>
      <ul className="band-heads" aria-label="Levels, top down">
        {layout.bands.map((band) => (
          <li key={band.level} className="band-head" style={{ insetBlockStart: Math.max(34, band.y * zoom + y + 2) }}>
            {heading(band.level, levels, parties)}
          </li>
        ))}
      </ul>
    </>
  )
}

function acronymIn(parties: readonly Party[], id: string): string {
  for (const party of parties) {
    const agency = agencyOf(party)
    if (agency?.id === id) return agency.acronym ?? agency.name
  }
  return id
}

/** `Country · 41 offices, 6 arrangements`. */
export function heading(level: string, levels: readonly Level[], parties: readonly Party[]): string {
  const here = parties.filter((party) => party.level.id === level)
  const offices = here.filter(({ __typename }) => __typename === 'Office').length
  const arrangements = here.length - offices
  const counts = [
    offices > 0 ? counted(offices, 'office') : '',
    arrangements > 0 ? counted(arrangements, 'arrangement') : '',
  ].filter(Boolean)
  const name = levels.find(({ id }) => id === level)?.name ?? level
  return `${name} · ${counts.length > 0 ? counts.join(', ') : 'nobody on these paths'}`
}
