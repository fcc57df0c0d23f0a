import { catalogue } from '../view/catalogue.ts'

export const headWords = catalogue({
  en: {
    site: 'Site',
    countries: 'Countries',
    agencies: 'Agencies',
    covers: 'What the data covers',
    data: 'Data',
    skipToAnswer: 'Skip to the answer',
    theme: 'Theme',
    system: 'as the system',
    light: 'light',
    dark: 'dark',
    language: 'Language',
    version: (version: string, day: string) => `Data version ${version}, as of ${day}`,
    sources: (count: string) => `${count} sources`,
    promise:
      'It reports ties that are on record or follow from a stated rule. It never says that a tie caused anything.',
  },
  fr: {
    site: 'Site',
    countries: 'Pays',
    agencies: 'Organismes',
    covers: 'Ce que couvrent les données',
    data: 'Données',
    skipToAnswer: 'Aller à la réponse',
    theme: 'Thème',
    system: 'celui du système',
    light: 'clair',
    dark: 'sombre',
    language: 'Langue',
    version: (version: string, day: string) => `Version ${version} des données, au ${day}`,
    sources: (count: string) => `${count} sources`,
    promise:
      'Crosstie rapporte des liens attestés ou qui découlent d’une règle énoncée. Il ne dit jamais qu’un lien a causé quoi que ce soit.',
  },
  es: {
    site: 'Sitio',
    countries: 'Países',
    agencies: 'Organismos',
    covers: 'Qué abarcan los datos',
    data: 'Datos',
    skipToAnswer: 'Ir a la respuesta',
    theme: 'Tema',
    system: 'el del sistema',
    light: 'claro',
    dark: 'oscuro',
    language: 'Idioma',
    version: (version: string, day: string) => `Versión ${version} de los datos, a ${day}`,
    sources: (count: string) => `${count} fuentes`,
    promise:
      'Crosstie informa de vínculos registrados o que se siguen de una regla declarada. Nunca dice que un vínculo haya causado algo.',
  },
})

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
