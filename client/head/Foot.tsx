import { countOfLabel } from '../dataset/counts.ts'
import { useDataset } from '../dataset/useDataset.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { chooseLanguage, type Language, languageNames, languages, useLanguage } from '../view/language.ts'
import { chooseTheme, type ThemeChoice, useTheme } from '../view/theme.ts'
import { headWords } from './words.ts'

const themes = ['system', 'light', 'dark'] as const satisfies readonly ThemeChoice[]

/** The foot of every page: what the answers rest on, and how the reader wants to see them. */
export function Foot() {
  const words = useWords(headWords)
  const format = useFormat()
  const { data } = useDataset()
  const { choice } = useTheme()
  const language = useLanguage()
  return (
    <footer className="foot">
      {data && (
        <>
          <span>{words.version(data.dataVersion, format.day(data.referenceDate))}</span>
          <Anchor to={{ index: 'data' }}>{words.sources(format.number(countOfLabel(data, 'Source')))}</Anchor>
        </>
      )}
      <span>{words.promise}</span>
      <span className="foot-choices">
        <label>
          {words.language}{' '}
          <select value={language} onChange={(event) => chooseLanguage(event.target.value as Language)}>
            {languages.map((one) => (
              <option key={one} value={one}>
                {languageNames[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.theme}{' '}
          <select value={choice} onChange={(event) => chooseTheme(event.target.value as ThemeChoice)}>
            {themes.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        </label>
      </span>
    </footer>
  )
}
