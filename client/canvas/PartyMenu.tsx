import type { RefObject } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { afresh } from '../view/Anchor.tsx'
import { announce } from '../view/announce.tsx'
import { go } from '../view/useView.ts'
import { isFoldThing, nameOf, type Speech, type Thing } from './naming.ts'

type Props = {
  thing: Thing
  speech: Speech
  isOpened: boolean
  anchor: RefObject<HTMLElement | null>
  onClose: () => void
  acts: { select: () => void; expand: () => void; hide: () => void }
}

/** What can be done with a party or a fold of the map. */
export function PartyMenu({ thing, speech: { words, ...speech }, isOpened, anchor, onClose, acts }: Props) {
  const isParty = !isFoldThing(thing)
  const items = [
    { id: 'select', label: words.evidence, act: acts.select, isOff: false },
    { id: 'expand', label: isParty ? words.expand : words.open, act: acts.expand, isOff: isOpened },
    { id: 'hide', label: words.hide, act: acts.hide, isOff: false },
    { id: 'page', label: words.itsPage, act: () => go(afresh({ at: thing.id })), isOff: !isParty },
    { id: 'route', label: words.routeFrom, act: () => go(afresh({ from: thing.id })), isOff: !isParty },
    { id: 'copy', label: words.copyId, act: () => void copy(thing.id, words.copied), isOff: false },
  ]
  return (
    <Popover className="party-menu" triggerRef={anchor} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu
        aria-label={words.menu(nameOf(thing, { words, ...speech }))}
        disabledKeys={items.filter(({ isOff }) => isOff).map(({ id }) => id)}
        onAction={(key) => {
          onClose()
          items.find(({ id }) => id === key)?.act()
        }}
      >
        {items.map(({ id, label }) => (
          <MenuItem key={id} id={id} className="party-menu-item">
            {label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}

async function copy(id: string, copied: string): Promise<void> {
  await navigator.clipboard.writeText(id)
  announce(copied)
}
