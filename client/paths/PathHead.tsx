import { Button } from 'react-aria-components'
import { go } from '../view/useView.ts'
import { friction } from '../view/words.ts'
import type { Path } from './documents.ts'
import { FrictionBar } from './FrictionBar.tsx'
import { signature, signatureInWords } from './inWords.ts'

type Props = { path: Path; sentence: string; longest: number; isChosen: boolean }

/** The button that chooses a path, or the route that takes it: how it ranks, what it costs, and how it reads. */
export function PathHead({ path, sentence, longest, isChosen }: Props) {
  const [name] = path.called.split(' ')
  return (
    <Button
      className="path-head"
      aria-current={isChosen}
      onPress={() => go({ ...path.choice, step: null, selected: null })}
    >
      <span className="path-line">
        <span className="rank">
          <span className="visually-hidden">{name} </span>
          {path.rank}
        </span>
        <span className="signature">
          <span aria-hidden="true">{signature(path)}</span>
          <span className="visually-hidden">{signatureInWords(path)}</span>
        </span>
        <FrictionBar path={path} longest={longest} />
        <span className="friction">
          <span className="visually-hidden">friction </span>
          {friction(path.friction)}
        </span>
      </span>
      <span className="sentence">{sentence}</span>
    </Button>
  )
}
