import type { InEach } from '../../common/languages.ts'

export const unknownFactorWords: InEach<{ why: string; taken: string; remedy: string }> = {
  en: {
    why: '`lens` must name factors of the data, such as strong-brand.',
    taken: 'Taken instead: nothing is assumed of it.',
    remedy: '',
  },
  fr: {
    why: '`lens` doit nommer des facteurs des données, comme strong-brand.',
    taken: 'Retenu à la place\u00a0: rien n’en est supposé.',
    remedy: '',
  },
  es: {
    why: '`lens` debe nombrar factores de los datos, como strong-brand.',
    taken: 'Se toma en su lugar: no se supone nada de él.',
    remedy: '',
  },
}
