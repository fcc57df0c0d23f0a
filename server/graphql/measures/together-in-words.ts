import type { InEach } from '../../../common/languages.ts'
import { byNumber, counted, dayInWords, listed, listedAsChoice } from '../../../common/words.ts'
import { sharedBodies } from '../../engine/measures/together.ts'
import { loadAll, loadOne, stated } from '../../records/by-id.ts'
import type { KindRow } from '../../records/kinds.ts'
import type { GroupLinesFound, LineRow, TogetherPage, TogetherRow } from '../../records/together.ts'
import { agencyById } from '../agencies.ts'
import { knownEntity } from '../entities.ts'
import { kindName } from '../kind-names.ts'
import { knownKind } from '../kinds.ts'
import { partyById } from '../parties.ts'
import type { Context } from '../request.ts'
import { tiesOn } from '../ties.ts'
import { arrangementInWords, moneyInWords, spanInWords, togetherInWords } from './many-in-words.ts'

const mostNamed = 5

/** As people call them. */
export async function acronyms(ids: readonly string[], context: Context): Promise<string[]> {
  const rows = await loadAll(agencyById(context), 'Agency', ids)
  return rows.map(({ acronym, name }) => acronym ?? name)
}

type Which = { where: string | null; day: string; who: string; isMany: boolean; as: string }
type Words = {
  standsUnder: string
  takesPart: string
  beside: (others: number) => string
  declared: (members: number) => string
  facts: (facts: string) => string
  semicolon: string
  byRule: string
  someByRule: (count: number) => string
  nobodyElse: (who: string) => string
  as: (roles: string) => string
  none: (which: Which) => string
  found: (which: Which, things: string) => string
  line: (office: string, superior: string, isByRule: boolean) => string
  noSuperior: (offices: string) => string
  noOffice: (agencies: string, place: string, isOne: boolean) => string
  noBody: string
  share: (bodies: string) => string
}

const words: InEach<Words> = {
  en: {
    standsUnder: 'stands under',
    takesPart: 'takes part in',
    beside: (others) => `, beside ${counted(others, 'other agency', 'other agencies')}`,
    declared: (members) => ` (it has ${counted(members, 'member')})`,
    facts: (facts) => `: ${facts}`,
    semicolon: '; ',
    byRule: ' That they do is by rule; nobody observed it.',
    someByRule: (count) => ` Of these parts, ${count} are by rule; nobody observed them.`,
    nobodyElse: (who) => `${who}, and nobody else,`,
    as: (roles) => ` as ${roles}`,
    none: ({ where, day, who, isMany, as }) =>
      `On ${day}, no arrangement is on record${where === null ? '' : ` in ${where}`} in which ${who} ${isMany ? 'take' : 'takes'} part${as}.`,
    found: ({ where, day, who, isMany, as }, things) =>
      `On ${day}, ${who} ${isMany ? 'take' : 'takes'} part${as}${where === null ? '' : ` in ${where}`} in ${things}.`,
    line: (office, superior, isByRule) => `${office} reports to ${superior}${isByRule ? ' (by rule)' : ''}`,
    noSuperior: (offices) => `No superior of ${offices} is on record.`,
    noOffice: (agencies, place, isOne) => `${agencies} ${isOne ? 'has' : 'have'} no office at work in ${place}.`,
    noBody: 'No body is on record in which superiors of two of them sit.',
    share: (bodies) => `Their superiors share ${bodies}.`,
  },
  fr: {
    standsUnder: 'figure sous',
    takesPart: 'figure dans',
    beside: (others) => `, aux côtés de ${counted(others, 'autre organisme', 'autres organismes', 'fr')}`,
    declared: (members) => ` (${counted(members, 'membre', 'membres', 'fr')} en tout)`,
    facts: (facts) => `\u00a0: ${facts}`,
    semicolon: '\u202f; ',
    byRule: ' Cela découle d’une règle\u202f; personne ne l’a observé.',
    someByRule: (count) =>
      ` De ces participations, ${count} ${byNumber(count, 'découle', 'découlent', 'fr')} d’une règle\u202f; personne ne les a observées.`,
    nobodyElse: (who) => `${who}, et personne d’autre`,
    as: (roles) => ` (${roles})`,
    none: ({ where, day, who, isMany, as }) =>
      `${where === null ? 'Au' : `${where}\u00a0: au`} ${day}, aucun dispositif n’est attesté où ${isMany ? 'figurent' : 'figure'} ${who}${as}.`,
    found: ({ where, day, who, isMany, as }, things) =>
      `${where === null ? 'Au' : `${where}\u00a0: au`} ${day}, ${who}${as} ${isMany ? 'prennent' : 'prend'} part à ${things}.`,
    line: (office, superior, isByRule) => `${office} relève de ${superior}${isByRule ? ' (selon une règle)' : ''}`,
    noSuperior: (offices) => `Aucun échelon supérieur n’est attesté pour ${offices}.`,
    noOffice: (agencies, place, isOne) =>
      `${place}\u00a0: ${agencies} n’y ${isOne ? 'a' : 'ont'} pas de bureau à l’œuvre.`,
    noBody: 'Aucun organe n’est attesté où siègent les supérieurs de deux d’entre eux.',
    share: (bodies) => `Leurs supérieurs siègent ensemble dans ${bodies}.`,
  },
  es: {
    standsUnder: 'figura bajo',
    takesPart: 'participa en',
    beside: (others) => `, junto a ${counted(others, 'organismo más', 'organismos más', 'es')}`,
    declared: (members) => ` (${counted(members, 'miembro', 'miembros', 'es')} en total)`,
    facts: (facts) => `: ${facts}`,
    semicolon: '; ',
    byRule: ' Esto se sigue de una regla; nadie lo observó.',
    someByRule: (count) =>
      ` De estas participaciones, ${count} ${byNumber(count, 'se sigue', 'se siguen', 'es')} de una regla; nadie las observó.`,
    nobodyElse: (who) => `${who}, y nadie más`,
    as: (roles) => ` (${roles})`,
    none: ({ where, day, who, isMany, as }) =>
      `${where === null ? 'A' : `${where}: a`} ${day}, no consta ningún mecanismo en que ${isMany ? 'participen' : 'participe'} ${who}${as}.`,
    found: ({ where, day, who, isMany, as }, things) =>
      `${where === null ? 'A' : `${where}: a`} ${day}, ${who}${as} ${isMany ? 'participan' : 'participa'} en ${things}.`,
    line: (office, superior, isByRule) => `${office} depende de ${superior}${isByRule ? ' (según una regla)' : ''}`,
    noSuperior: (offices) => `No consta ningún superior de ${offices}.`,
    noOffice: (agencies, place, isOne) =>
      `${agencies} no ${isOne ? 'tiene' : 'tienen'} ninguna oficina que trabaje en ${place}.`,
    noBody: 'No consta ningún órgano en que participen superiores de dos de ellos.',
    share: (bodies) => `Sus superiores coinciden en ${bodies}.`,
  },
}

/** One arrangement in a sentence: who, where, with how many others, in which years and with which money. */
export async function rowInWords({ id, parts, crowd, derived, agencyCount, asked }: TogetherRow, context: Context) {
  const { language } = context
  const said = words[language]
  const party = await loadOne(partyById(context), 'Arrangement', id)
  const kind = await knownKind('ArrangementKind', stated(party.kind, 'kind', id), context)
  const ties = await loadAll(tiesOn(asked.asOf, context), 'Tie', parts)
  const offices = await loadAll(
    partyById(context),
    'Office',
    ties.map(({ from }) => from),
  )
  const there = [...new Set(offices.flatMap(({ agency }) => agency ?? []))].sort()
  const names = listed(await acronyms(there, context), undefined, language)
  const others = agencyCount - there.length
  const verb = there.length === 1 ? soleInWords(kind, said) : togetherInWords(kind, language)
  const beside = others === 0 ? '' : said.beside(others)
  const declared = crowd > 2 * agencyCount ? said.declared(crowd) : ''
  const clauses = [spanInWords(party.validFrom, party.validTo, language), moneyInWords(party, language)].filter(
    (clause) => clause !== '',
  )
  const facts = clauses.length === 0 ? '' : said.facts(clauses.join(said.semicolon))
  const remark = derived === 0 ? '' : derived === parts.length ? said.byRule : said.someByRule(derived)
  return `${names} ${verb} ${arrangementInWords(party, kind, language)}${beside}${declared}${facts}.${remark}`
}

function soleInWords({ isPartOfPlan, isJointWork }: KindRow, { standsUnder, takesPart }: Words): string {
  return isPartOfPlan && !isJointWork ? standsUnder : takesPart
}

/** What was found in all, in a sentence. */
export async function togetherGist({ asked, joint, named }: TogetherPage, context: Context): Promise<string> {
  const { language } = context
  const said = words[language]
  const names = await acronyms(named, context)
  const all = listed(names, undefined, language)
  const who = { ALL: all, EXACTLY: said.nobodyElse(all), ANY: listedAsChoice(names, language) }
  const which: Which = {
    where: asked.place === null ? null : (await knownEntity('Place', asked.place, context)).name,
    day: dayInWords(asked.asOf, language),
    who: who[asked.mode],
    isMany: named.length > 1 && asked.mode !== 'ANY',
    as: asked.roles === null ? '' : said.as(await rolesInWords(asked.roles, context)),
  }
  if (joint.length === 0) return said.none(which)
  const rows = await loadAll(
    partyById(context),
    'Arrangement',
    joint.map(({ id }) => id),
  )
  const counts = new Map<string, number>()
  for (const { id, kind } of rows) counts.set(stated(kind, 'kind', id), (counts.get(stated(kind, 'kind', id)) ?? 0) + 1)
  const kinds = await Promise.all([...counts.keys()].map((kind) => knownKind('ArrangementKind', kind, context)))
  kinds.sort((a, b) => Number(b.isJointWork ?? false) - Number(a.isJointWork ?? false) || (a.id < b.id ? -1 : 1))
  const things = kinds.map((kind) => {
    const { one, plural } = kindName(kind, language)
    return counted(counts.get(kind.id)!, one, plural, language)
  })
  return said.found(which, listed(things, undefined, language))
}

async function rolesInWords(roles: readonly string[], context: Context): Promise<string> {
  const { language } = context
  const kinds = await Promise.all(roles.map((role) => knownKind('Role', role, context)))
  return listed(
    kinds.map((kind) => kindName(kind, language).one),
    undefined,
    language,
  )
}

/** Above whom a joint step would pass. */
export async function linesInWords({ place, lines }: GroupLinesFound, context: Context): Promise<string> {
  const { language } = context
  const tell = words[language]
  const { name } = await knownEntity('Place', place, context)
  const here = lines.filter(({ office }) => office !== null)
  const [under, alone] = [here.filter(({ superior }) => superior), here.filter(({ superior }) => !superior)]
  const away = await acronyms(
    lines.flatMap(({ office, agency }) => (office === null ? agency : [])),
    context,
  )
  const said = await Promise.all(under.map((line) => lineInWords(line, context)))
  const unknown = await Promise.all(alone.map(({ office }) => nameOf(office, context)))
  const agencies = new Set(here.map(({ agency }) => agency)).size
  const sentences = [
    ...(said.length === 0 ? [] : [`${said.join(tell.semicolon)}.`]),
    ...(unknown.length === 0 ? [] : [tell.noSuperior(listed(unknown, undefined, language))]),
    ...(away.length === 0 ? [] : [tell.noOffice(listed(away, undefined, language), name, away.length === 1)]),
    ...(agencies < 2 ? [] : [await sharedInWords(sharedBodies(lines), agencies, context)]),
  ]
  return sentences.join(' ')
}

async function nameOf(party: string | null, context: Context): Promise<string> {
  return (await loadOne(partyById(context), 'Party', stated(party, 'id', 'A line'))).name
}

async function lineInWords({ office, superior, basis }: LineRow, context: Context): Promise<string> {
  const [name, above] = await Promise.all([nameOf(office, context), nameOf(superior, context)])
  return words[context.language].line(name, above, basis === 'DERIVED')
}

async function sharedInWords(shared: ReturnType<typeof sharedBodies>, agencies: number, context: Context) {
  const { language } = context
  const said = words[language]
  if (shared.length === 0) return said.noBody
  const named = await Promise.all(
    shared.map(async ({ body, agencies: sitting }) => {
      const { name } = await loadOne(partyById(context), 'Arrangement', body)
      if (sitting.length === agencies) return name
      return `${name} (${listed(await acronyms(sitting, context), undefined, language)})`
    }),
  )
  return said.share(listed(named, mostNamed, language))
}
