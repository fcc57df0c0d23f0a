import { catalogue } from '../view/catalogue.ts'
import { formatIn } from '../view/formatting.ts'

const { plural: pluralEn } = formatIn('en')
const { plural: pluralFr } = formatIn('fr')
const { plural: pluralEs } = formatIn('es')

export const pathWords = catalogue({
  en: {
    noPath: 'No path',
    searchAgain: 'Search for it above: it may have another id now.',
    noneInTheWay: 'No limit alone is in the way: try another date, or other ends.',
    inTheWay: 'What is in the way',
    togetherInTheWay: 'What is in the way together',
    otherDays: 'On another day',
    askOn: (day: string) => `Ask for ${day}`,
    gives: (steps: number, friction: string) =>
      `gives ${steps} ${pluralEn(steps, 'step', 'steps')}, friction ${friction}`,
    unknown: (name: string) => `“${name}” is not in the data.`,
    empty: (name: string, day: string) => `${name} has no office on ${day}.`,
    noChain: (from: string, to: string, steps: number, day: string) =>
      `No chain of at most ${steps} ties joins ${from} and ${to} on ${day} within the constraints.`,
    pathsFound: (count: number, least: string) =>
      `${count} ${pluralEn(count, 'path', 'paths')} found, least friction ${least}.`,
    nothing: 'No path.',
    cancelled: 'Cancelled.',
  },
  fr: {
    noPath: 'Aucun chemin',
    searchAgain: 'Cherchez par le nom ci-dessus\u00a0: l’identifiant a peut-être changé.',
    noneInTheWay: 'Aucune limite seule n’est en cause\u00a0: essayez une autre date, ou d’autres extrémités.',
    inTheWay: 'Ce qui est en cause',
    togetherInTheWay: 'Ce qui est en cause ensemble',
    otherDays: 'Un autre jour',
    askOn: (day: string) => `Demander au ${day}`,
    gives: (steps: number, friction: string) =>
      `donne ${steps} ${pluralFr(steps, 'étape', 'étapes')}, friction ${friction}`,
    unknown: (name: string) => `«\u00a0${name}\u00a0» n’est pas dans les données.`,
    empty: (name: string, day: string) => `${name} n’a pas de bureau au ${day}.`,
    noChain: (from: string, to: string, steps: number, day: string) =>
      `Aucune chaîne de ${steps} liens au plus ne joint ${from} et ${to} au ${day} sous ces contraintes.`,
    pathsFound: (count: number, least: string) =>
      `${count} ${pluralFr(count, 'chemin trouvé', 'chemins trouvés')}, friction la plus faible ${least}.`,
    nothing: 'Aucun chemin.',
    cancelled: 'Annulé.',
  },
  es: {
    noPath: 'Ningún camino',
    searchAgain: 'Búsquelo arriba: quizá tenga otro identificador.',
    noneInTheWay: 'Ningún límite por sí solo lo impide: pruebe otra fecha, u otros extremos.',
    inTheWay: 'Lo que lo impide',
    togetherInTheWay: 'Lo que lo impide en conjunto',
    otherDays: 'Otro día',
    askOn: (day: string) => `Preguntar por el ${day}`,
    gives: (steps: number, friction: string) => `da ${steps} ${pluralEs(steps, 'paso', 'pasos')}, fricción ${friction}`,
    unknown: (name: string) => `«${name}» no está en los datos.`,
    empty: (name: string, day: string) => `${name} no tiene oficina el ${day}.`,
    noChain: (from: string, to: string, steps: number, day: string) =>
      `Ninguna cadena de ${steps} vínculos como máximo une ${from} y ${to} el ${day} con estas restricciones.`,
    pathsFound: (count: number, least: string) =>
      `${count} ${pluralEs(count, 'camino encontrado', 'caminos encontrados')}, menor fricción ${least}.`,
    nothing: 'Ningún camino.',
    cancelled: 'Cancelado.',
  },
})

/** What loosens a constraint, by its name. English is the vocabulary's own. */
export const loosenWords = {
  fr: {
    via: 'Ne passer par personne en particulier',
    avoid: 'N’éviter personne',
    asOf: 'Demander à la date de référence',
    kinds: 'Permettre toutes les sortes de liens',
    levels: 'Permettre tous les niveaux',
    dimension: 'Permettre les liens de tous les sens',
    minConfidence: 'Permettre toute confiance',
    bases: 'Permettre toutes les bases',
    observedOnly: 'Suivre aussi les liens non observés',
    includeIllustrative: 'Suivre aussi les liens inventés',
    mustChangeLevel: 'Permettre de rester à un niveau',
    place: 'Permettre d’autres lieux',
    stayIn: 'Permettre tous les lieux',
    crossAt: 'Passer à n’importe quel niveau',
    maxSteps: 'Permettre 12 étapes',
  },
  es: {
    via: 'No pasar por nadie en particular',
    avoid: 'No evitar a nadie',
    asOf: 'Preguntar por la fecha de referencia',
    kinds: 'Permitir todos los tipos de vínculo',
    levels: 'Permitir todos los niveles',
    dimension: 'Permitir vínculos en todos los sentidos',
    minConfidence: 'Permitir cualquier confianza',
    bases: 'Permitir todas las bases',
    observedOnly: 'Seguir también vínculos no observados',
    includeIllustrative: 'Seguir también vínculos inventados',
    mustChangeLevel: 'Permitir quedarse en un nivel',
    place: 'Permitir otros lugares',
    stayIn: 'Permitir todos los lugares',
    crossAt: 'Cruzar en cualquier nivel',
    maxSteps: 'Permitir 12 pasos',
  },
}
