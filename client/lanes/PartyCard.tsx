import type { CSSProperties } from 'react'
import { Button } from 'react-aria-components'
import { agencyOf, type Party, sortOf } from '../paths/documents.ts'
import { ArrangementGlyph, LevelGlyph } from '../view/glyphs.tsx'
import { go } from '../view/useView.ts'

type Props = { party: Party; isChosen: boolean; isSelected: boolean; style?: CSSProperties }

export function PartyCard({ party, isChosen, isSelected, style }: Props) {
  return (
    <Button
      className={isChosen ? 'party-card chosen' : 'party-card'}
      aria-current={isSelected}
      aria-label={`${party.name}, ${sortOf(party)}, ${party.level.name}`}
      data-party={party.id}
      onPress={() => go({ selected: party.id })}
      {...(style ? { style } : {})}
    >
      {agencyOf(party) ? <LevelGlyph rank={party.level.rank} /> : <ArrangementGlyph />}
      <span className="party-name">{party.name}</span>
    </Button>
  )
}
