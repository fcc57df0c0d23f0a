import { Button } from 'react-aria-components'
import { afresh } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { go, useView } from '../view/useView.ts'
import { paged } from './documents.ts'
import { Lookup } from './Lookup.tsx'
import { findWords } from './words.ts'

/** Leads to the page of anything in the data; `big` where it is what the page is for. */
export function Find({ size }: { size: 'big' | 'small' }) {
  const words = useWords(findWords)
  const { view } = useView()
  return (
    <search className={`find ${size}`}>
      <Lookup
        label={words.label}
        className={size}
        placeholder={size === 'big' ? words.example : words.placeholder}
        kinds={paged}
        chosen={view.at}
        name=""
        problem={null}
        nothing={words.nothing}
        onChoose={show}
        {...(size === 'big' && {
          after: (takeFirst) => (
            <Button slot={null} className="button primary" onPress={takeFirst}>
              {words.show}
            </Button>
          ),
        })}
      />
    </search>
  )
}

function show(at: string): void {
  go(afresh({ at }))
  window.scrollTo({ top: 0 })
}
