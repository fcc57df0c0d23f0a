import { Button } from 'react-aria-components'
import type { Level } from '../levels/documents.ts'
import { agencyOf, type Path, sortOf } from '../paths/documents.ts'
import { LevelGlyph } from '../view/glyphs.tsx'
import { go } from '../view/useView.ts'
import { basisWords, dimensionWords, kindWords } from '../view/words.ts'
import { heading } from './BandHeadings.tsx'
import type { Picture } from './useDrawing.ts'

type Props = { picture: Picture; levels: readonly Level[]; chosen: Path }

/** What the map draws, in rows. */
export function BandTable({ picture, levels, chosen }: Props) {
  return (
    <div className="band-tables">
      {levels.map((level) => (
        <PartyTable key={level.id} level={level} levels={levels} parties={picture.parties} />
      ))}
      <TieTable picture={picture} chosen={chosen} />
    </div>
  )
}

type PartyTableProps = { level: Level; levels: readonly Level[]; parties: Picture['parties'] }

function PartyTable({ level: { id, rank }, levels, parties }: PartyTableProps) {
  return (
    <table>
      <caption>
        <LevelGlyph rank={rank} /> {heading(id, levels, parties)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Party</th>
          <th scope="col">Sort</th>
          <th scope="col">Agency</th>
        </tr>
      </thead>
      <tbody>
        {parties
          .filter((party) => party.level.id === id)
          .map((party) => (
            <tr key={party.id} data-party={party.id}>
              <th scope="row">
                <Button className="as-link" onPress={() => go({ selected: party.id })}>
                  {party.name}
                </Button>
              </th>
              <td>{sortOf(party)}</td>
              <td>{agencyOf(party)?.acronym ?? agencyOf(party)?.name ?? 'several'}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function TieTable({ picture: { parties, ties }, chosen }: Omit<Props, 'levels'>) {
  const name = new Map(parties.map((party) => [party.id, party.name]))
  const step = new Map(chosen.steps.map(({ tie, index }) => [tie.id, index]))
  return (
    <table>
      <caption>Ties</caption>
      <thead>
        <tr>
          <th scope="col">Tie</th>
          <th scope="col">Dimension</th>
          <th scope="col">Confidence</th>
          <th scope="col">On {chosen.called.toLowerCase()}</th>
        </tr>
      </thead>
      <tbody>
        {ties.map((tie) => (
          <tr key={tie.id} data-tie={tie.id}>
            <th scope="row">
              <Button className="as-link" onPress={() => go({ selected: tie.id })}>
                {name.get(tie.from.id)} {kindWords[tie.kind].along} {name.get(tie.to.id)}
              </Button>
            </th>
            <td>{dimensionWords[tie.dimension]}</td>
            <td>
              {tie.confidence}, {basisWords[tie.basis].label}
            </td>
            <td>{step.has(tie.id) ? `step ${step.get(tie.id)}` : 'no'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
