import type { RefObject } from 'react'
import { Button, Dialog, DialogTrigger, Popover, Toolbar } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { announce } from '../view/announce.tsx'
import { useLanguage } from '../view/language.ts'
import { go } from '../view/useView.ts'
import type { Camera } from './Canvas.tsx'
import type { Speech } from './naming.ts'
import { keyPhrases } from './words.ts'

type Props = {
  view: View
  isTable: boolean
  hidden: number
  camera: RefObject<Camera | null>
  speech: Speech
  toolbar: RefObject<HTMLDivElement | null>
  help: { isOpen: boolean; set: (isOpen: boolean) => void }
}

const far = 120

/** Whatever a drag, a pinch or a key does to the picture, as buttons; one tab stop. */
export function MapTools({ view, isTable, hidden, camera, speech: { words, format }, toolbar, help }: Props) {
  const keys = keyPhrases[useLanguage()]
  const moves = [
    { label: words.left, sign: '←', by: { x: far, y: 0 } },
    { label: words.up, sign: '↑', by: { x: 0, y: far } },
    { label: words.down, sign: '↓', by: { x: 0, y: -far } },
    { label: words.right, sign: '→', by: { x: -far, y: 0 } },
  ]
  return (
    <Toolbar ref={toolbar} className="map-tools" aria-label={words.tools}>
      <Button className="button small" onPress={() => go({ shown: isTable ? 'map' : 'table' })}>
        {isTable ? words.asMap : words.asTable}
      </Button>
      {!isTable && (
        <>
          <Button className="button small" aria-label={words.zoomIn} onPress={() => camera.current?.zoomBy(1.3)}>
            +
          </Button>
          <Button className="button small" aria-label={words.zoomOut} onPress={() => camera.current?.zoomBy(1 / 1.3)}>
            −
          </Button>
          <Button className="button small" onPress={() => camera.current?.fit()}>
            {words.fit}
          </Button>
          {moves.map(({ label, sign, by }) => (
            <Button
              key={sign}
              className="button small move"
              aria-label={label}
              onPress={() => camera.current?.panBy(by)}
            >
              {sign}
            </Button>
          ))}
        </>
      )}
      {view.expanded.length > view.tidied && !isTable && (
        <Button
          className="button small"
          onPress={() => {
            go({ tidied: view.expanded.length })
            announce(words.tidied)
          }}
        >
          {words.tidy}
        </Button>
      )}
      {hidden > 0 && (
        <Button className="button small" onPress={() => go({ hidden: [] })}>
          {words.showHidden(format.number(hidden))}
        </Button>
      )}
      {!isTable && (
        <DialogTrigger isOpen={help.isOpen} onOpenChange={help.set}>
          <Button className="button small">{words.help}</Button>
          <Popover className="key-help">
            <Dialog aria-label={words.help}>
              <dl>
                {keys.map(([key, means]) => (
                  <div key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{means}</dd>
                  </div>
                ))}
              </dl>
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
    </Toolbar>
  )
}
