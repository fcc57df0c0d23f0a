import { useState } from 'react'
import { Button } from 'react-aria-components'
import { announce } from '../view/announce.tsx'
import { useWords } from '../view/catalogue.ts'
import { copied } from './hand-over.ts'
import { type RecordOf, rowToCorrect } from './row-to-correct.ts'
import './takeaway.css'
import { takeAwayWords } from './words.ts'

type Props = {
  record: RecordOf
  /** What the row is about, for those who hear the button without the row. */
  name: string
}

/** Copies a row in the form that `npm run import` reads, with a blank for the source of whoever knows better. */
export function Wrong({ record, name }: Props) {
  const words = useWords(takeAwayWords)
  const [done, setDone] = useState<string | null>(null)
  async function copy() {
    const said = (await copied(rowToCorrect(record, words.rowRemark))) ? words.rowCopied(record.table) : words.notCopied
    setDone(said)
    announce(said)
  }
  return (
    <>
      <Button className="wrong" aria-label={words.wrongOf(name)} onPress={() => void copy()}>
        {words.wrong}
      </Button>
      {done !== null && <span className="wrong-done"> {done}</span>}
    </>
  )
}
