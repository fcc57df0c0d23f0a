import type { InEach } from '../../common/languages.ts'
import { catalogue } from '../view/catalogue.ts'

export const noticeWords = catalogue({
  en: {
    label: 'What this link says and is not obeyed',
    readWithCare: 'This link was read with care:',
    ignored: 'ignored',
    more: (count: string) => `And ${count} more.`,
    dismiss: 'Dismiss',
  },
  fr: {
    label: 'Ce que ce lien dit et qui n’est pas suivi',
    readWithCare: 'Ce lien a été lu avec soin\u00a0:',
    ignored: 'ignoré\u00a0:',
    more: (count: string) => `Et ${count} de plus.`,
    dismiss: 'Fermer',
  },
  es: {
    label: 'Lo que dice este enlace y no se sigue',
    readWithCare: 'Este enlace se leyó con cuidado:',
    ignored: 'se pasa por alto:',
    more: (count: string) => `Y ${count} más.`,
    dismiss: 'Cerrar',
  },
})

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
