import { Button } from 'react-aria-components'
import type { Path } from '../paths/documents.ts'
import { go } from '../view/useView.ts'
import type { Card, Lanes, Link } from './lanes.ts'
import { PartyCard } from './PartyCard.tsx'

const head = 8
const gap = 30
const laneHead = 24
const row = 62
const cardHeight = 52
const padding = 14
const leastColumn = 148

type Props = { lanes: Lanes; width: number; step: number | null; selected: string | null; path: Path }
type Place = { x: number; y: number; width: number }

export function Stairs({ lanes, width, step, selected, path: chosen }: Props) {
  const { tops, full, height, places } = placed(lanes, width)
  const drawn = lanes.links.toSorted((a, b) => Number(a.isChosen) - Number(b.isChosen))
  const isWide = full > width
  return (
    <div className="stairs-scroll" {...(isWide ? { tabIndex: 0, role: 'region', 'aria-label': 'Path lanes' } : {})}>
      <div className="stairs" style={{ inlineSize: Math.max(full, width), blockSize: height }}>
        {lanes.lanes.map((lane, index) => (
          <div
            key={lane.id}
            className="lane"
            style={{ insetBlockStart: tops[index], blockSize: (tops[index + 1] ?? 0) - (tops[index] ?? 0) }}
          >
            <span className="lane-name">{lane.name}</span>
          </div>
        ))}
        <svg className="stairs-lines" width={full} height={height} aria-hidden="true" focusable="false">
          {drawn.map((link) => (
            <path
              key={link.id}
              className={lineClass(link, step)}
              d={stair(places.get(link.from), places.get(link.to))}
            />
          ))}
        </svg>
        {lanes.cards.map((card) => {
          const place = places.get(card.id)
          return (
            place && (
              <PartyCard
                key={card.id}
                party={card.party}
                isChosen={card.isChosen}
                isSelected={card.party.id === selected}
                style={{
                  insetInlineStart: place.x,
                  insetBlockStart: place.y,
                  inlineSize: place.width,
                  blockSize: cardHeight,
                }}
              />
            )
          )
        })}
        {lanes.links
          .filter(({ isChosen }) => isChosen)
          .map((link) => (
            <StepButton
              key={link.id}
              link={link}
              at={middle(places.get(link.from), places.get(link.to))}
              path={chosen}
              isOn={link.step.index === step}
            />
          ))}
      </div>
    </div>
  )
}

function StepButton({ link, at, path, isOn }: { link: Link; at: { x: number; y: number }; path: Path; isOn: boolean }) {
  const { index, sentence, tie } = link.step
  return (
    <Button
      className={`stair-step ${tie.dimension}`}
      aria-label={`Step ${index}: ${sentence}`}
      aria-current={isOn ? 'step' : false}
      style={{ insetInlineStart: at.x - 12, insetBlockStart: at.y - 12 }}
      onPress={() => go({ ...path.choice, step: index, selected: tie.id })}
    >
      {index}
    </Button>
  )
}

/** Where lanes and cards lie, in pixels: columns as wide as the page lets them be. */
function placed(lanes: Lanes, width: number) {
  const columnWidth = Math.max(leastColumn, Math.min(260, (width - head) / lanes.chosenColumns))
  const tops = topsOf(lanes)
  const placeOf = (card: Card): Place => ({
    x: head + card.column * columnWidth + 4,
    y: (tops[card.lane] ?? 0) + laneHead + card.place * row,
    width: columnWidth - gap,
  })
  const places = new Map(lanes.cards.map((card) => [card.id, placeOf(card)]))
  return { tops, full: head + columnWidth * lanes.columns, height: tops.at(-1) ?? 0, places }
}

function topsOf({ lanes }: Lanes): number[] {
  const tops = [0]
  for (const { places } of lanes) tops.push((tops.at(-1) ?? 0) + laneHead + (places - 1) * row + cardHeight + padding)
  return tops
}

function lineClass({ isChosen, step }: Link, on: number | null): string {
  const classes = ['line', step.tie.dimension, step.tie.basis]
  if (isChosen) classes.push('chosen')
  if (isChosen && step.index === on) classes.push('on')
  return classes.join(' ')
}

/** Out of one card, up or down half way, into the next. */
function stair(from: Place | undefined, to: Place | undefined): string {
  if (!from || !to) return ''
  const x = middle(from, to).x
  return `M${from.x + from.width} ${from.y + cardHeight / 2}H${x}V${to.y + cardHeight / 2}H${to.x}`
}

function middle(from: Place | undefined, to: Place | undefined): { x: number; y: number } {
  if (!from || !to) return { x: 0, y: 0 }
  return { x: (from.x + from.width + to.x) / 2, y: (from.y + to.y) / 2 + cardHeight / 2 }
}
