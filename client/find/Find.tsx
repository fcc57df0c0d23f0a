import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { afresh } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { go, useView } from '../view/useView.ts'
import { paged } from './documents.ts'
import { Lookup } from './Lookup.tsx'
import { findWords } from './words.ts'

/** Leads to the page of anything in the data; `big` where it is what the page is for. */
export function Find({ size, example }: { size: 'big' | 'small'; example?: string }) {
  const words = useWords(findWords)
  const { view } = useView()
  return (
    <search className={`find ${size}`}>
      <Lookup
        label={words.label}
        className={size}
        placeholder={example ?? (size === 'big' ? words.example : words.placeholder)}
        kinds={paged}
        chosen={view.at}
        name=""
        problem={null}
        nothing={words.nothing}
        onChoose={(at) => show({ at })}
        onChooseTwo={(compared) => show({ compared })}
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

function show(to: Partial<View>): void {
  go(afresh(to))
  window.scrollTo({ top: 0 })
}
