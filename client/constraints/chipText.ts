// What each limit says on its chip. English is the vocabulary's own; the other languages are here.
import { chipped, type View } from '../../common/address.ts'
import type { Chipped, Say } from '../../common/constraints.ts'
import { type Format, formatIn } from '../view/formatting.ts'
import type { Language } from '../view/language.ts'
import { basisPhrases } from '../view/Mark.tsx'
import { tieKindLabels } from './words.ts'

type Name = keyof typeof chipped
type Texts = { [Each in Name]: (value: View[Each], say: Say) => string }

/** The words of a limit in a language. */
export function chipText(language: Language, say: Say): (name: Name, value: unknown) => string {
  return (name, value) => {
    if (language === 'en') return (chipped[name] as Chipped<unknown>).words(value, say)
    return (texts[language][name] as (value: unknown, say: Say) => string)(value, say)
  }
}

const sides = {
  fr: { INTRA_AGENCY: 'au sein de l’organisme', INTER_AGENCY: 'entre organismes', NONE: 'entre dispositifs' },
  es: { INTRA_AGENCY: 'dentro del organismo', INTER_AGENCY: 'entre organismos', NONE: 'entre mecanismos' },
}
const named = (ids: readonly string[], { nameOf }: Say) => ids.map(nameOf).join(', ')
const levels = (ids: readonly string[], { levelName }: Say) => ids.map(levelName).join(', ')

const texts: Record<Exclude<Language, 'en'>, Texts> = {
  fr: {
    via: (ids, { nameOf }) => `passer par ${ids.map(nameOf).join(', puis ')}`,
    avoid: (ids, say) => `éviter ${named(ids, say)}`,
    asOf: (day) => `au ${formatIn('fr').day(day ?? '')}`,
    kinds: (kinds) => `seulement\u00a0: ${kinds.map((kind) => tieKindLabels.fr[kind].toLowerCase()).join(', ')}`,
    levels: (ids, say) => `seulement aux niveaux ${levels(ids, say)}`,
    dimension: (side) => `seulement les liens ${sides.fr[side ?? 'NONE']}`,
    minConfidence: (least) => `seulement les liens de confiance ${formatIn('fr').number(least)} ou plus`,
    bases: (bases) => `seulement les liens\u00a0: ${bases.map((basis) => basisPhrases.fr[basis]).join('\u202f; ')}`,
    observedOnly: () => 'seulement les liens observés',
    includeIllustrative: () => 'avec les liens inventés',
    mustChangeLevel: () => 'seulement ceux qui changent de niveau',
    place: (id, { nameOf }) => `seulement au travail ici\u00a0: ${nameOf(id ?? '')}, et les niveaux supérieurs`,
    stayIn: (ids, say) => `seulement au travail ici\u00a0: ${named(ids, say)}, et les niveaux supérieurs`,
    crossAt: (ids, say) => `d’un organisme à l’autre seulement aux niveaux ${levels(ids, say)}`,
    maxSteps: (most) => `${most} étapes au plus`,
    maxOverlap: (most) => `itinéraires qui partagent au plus ${formatIn('fr').percent(most)}`,
    settings: (value) =>
      `friction\u00a0: ${settingsIn(value, formatIn('fr'), tieKindLabels.fr, ['affluence', 'doute', 'canal'])}`,
    lens: (entries, { nameOf }) =>
      `en supposant ${entries.map(({ factor, dimension, multiplier }) => `${nameOf(factor)}\u00a0: liens ${sides.fr[dimension]} × ${formatIn('fr').number(multiplier)}`).join('\u202f; ')}`,
  },
  es: {
    via: (ids, { nameOf }) => `pasar por ${ids.map(nameOf).join(', luego ')}`,
    avoid: (ids, say) => `evitar ${named(ids, say)}`,
    asOf: (day) => `a ${formatIn('es').day(day ?? '')}`,
    kinds: (kinds) => `solo: ${kinds.map((kind) => tieKindLabels.es[kind].toLowerCase()).join(', ')}`,
    levels: (ids, say) => `solo en los niveles ${levels(ids, say)}`,
    dimension: (side) => `solo vínculos ${sides.es[side ?? 'NONE']}`,
    minConfidence: (least) => `solo vínculos de confianza ${formatIn('es').number(least)} o más`,
    bases: (bases) => `solo vínculos: ${bases.map((basis) => basisPhrases.es[basis]).join('; ')}`,
    observedOnly: () => 'solo vínculos observados',
    includeIllustrative: () => 'con vínculos inventados',
    mustChangeLevel: () => 'solo los que cambian de nivel',
    place: (id, { nameOf }) => `solo quienes trabajan en ${nameOf(id ?? '')}, y niveles superiores`,
    stayIn: (ids, say) => `solo quienes trabajan en ${named(ids, say)}, y niveles superiores`,
    crossAt: (ids, say) => `de un organismo a otro solo en los niveles ${levels(ids, say)}`,
    maxSteps: (most) => `${most} pasos como máximo`,
    maxOverlap: (most) => `rutas que comparten como máximo ${formatIn('es').percent(most)}`,
    settings: (value) =>
      `fricción: ${settingsIn(value, formatIn('es'), tieKindLabels.es, ['afluencia', 'duda', 'canal'])}`,
    lens: (entries, { nameOf }) =>
      `suponiendo ${entries.map(({ factor, dimension, multiplier }) => `${nameOf(factor)}: vínculos ${sides.es[dimension]} × ${formatIn('es').number(multiplier)}`).join('; ')}`,
  },
}

function settingsIn(
  { kindCost, channel, crowdExponent, uncertaintyExponent }: View['settings'],
  { number }: Format,
  kinds: Record<View['kinds'][number], string>,
  [crowd, doubt, through]: readonly [string, string, string],
): string {
  return [
    ...kindCost.map(({ kind, cost }) => `${kinds[kind].toLowerCase()} = ${number(cost)}`),
    ...channel.map(({ kind, cost }) => `${through} ${kind.toLowerCase().replaceAll('_', ' ')} = ${number(cost)}`),
    ...(crowdExponent === null ? [] : [`${crowd}^${number(crowdExponent)}`]),
    ...(uncertaintyExponent === null ? [] : [`${doubt}^${number(uncertaintyExponent)}`]),
  ].join(', ')
}
