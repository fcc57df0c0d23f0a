import { counted, dayInWords, listed } from '../../../common/words.ts'
import { sharedBodies } from '../../engine/measures/together.ts'
import { loadAll, loadOne, stated } from '../../records/by-id.ts'
import type { KindRow } from '../../records/kinds.ts'
import type { GroupLinesFound, LineRow, TogetherPage, TogetherRow } from '../../records/together.ts'
import { agencyById } from '../agencies.ts'
import { knownEntity } from '../entities.ts'
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

/** One arrangement in a sentence: who, where, with how many others, in which years and with which money. */
export async function rowInWords({ id, parts, crowd, derived, agencyCount, asked }: TogetherRow, context: Context) {
  const party = await loadOne(partyById(context), 'Arrangement', id)
  const kind = await knownKind('ArrangementKind', stated(party.kind, 'kind', id), context)
  const ties = await loadAll(tiesOn(asked.asOf, context), 'Tie', parts)
  const offices = await loadAll(
    partyById(context),
    'Office',
    ties.map(({ from }) => from),
  )
  const there = [...new Set(offices.flatMap(({ agency }) => agency ?? []))].sort()
  const names = await acronyms(there, context)
  const others = agencyCount - there.length
  const isSole = names.length === 1
  const beside = others === 0 ? '' : `, beside ${counted(others, 'other agency', 'other agencies')}`
  const declared = crowd > 2 * agencyCount ? ` (it has ${counted(crowd, 'member')})` : ''
  const clauses = [spanInWords(party.validFrom, party.validTo), moneyInWords(party)].filter((clause) => clause !== '')
  const facts = clauses.length === 0 ? '' : `: ${clauses.join('; ')}`
  return `${listed(names)} ${isSole ? soleInWords(kind) : togetherInWords(kind)} ${arrangementInWords(party, kind)}${beside}${declared}${facts}.${derivedInWords(derived, parts.length)}`
}

function soleInWords({ isPartOfPlan, isJointWork }: KindRow): string {
  return isPartOfPlan && !isJointWork ? 'stands under' : 'takes part in'
}

function derivedInWords(derived: number, parts: number): string {
  if (derived === 0) return ''
  return derived === parts
    ? ' That they do is by rule; nobody observed it.'
    : ` Of these parts, ${derived} are by rule; nobody observed them.`
}

/** What was found in all, in a sentence. */
export async function togetherGist({ asked, joint, named }: TogetherPage, context: Context): Promise<string> {
  const names = await acronyms(named, context)
  const where = asked.place === null ? '' : ` in ${(await knownEntity('Place', asked.place, context)).name}`
  const who = {
    ALL: listed(names),
    EXACTLY: `${listed(names)}, and nobody else,`,
    ANY: listed(names).replace(/ and ([^ ]+)$/, ' or $1'),
  }
  const verb = named.length === 1 || asked.mode === 'ANY' ? 'takes part' : 'take part'
  const roles = asked.roles === null ? '' : ` as ${listed(asked.roles.map((role) => role.toLowerCase()))}`
  const day = dayInWords(asked.asOf)
  if (joint.length === 0)
    return `On ${day}, no arrangement is on record${where} in which ${who[asked.mode]} ${verb}${roles}.`
  const rows = await loadAll(
    partyById(context),
    'Arrangement',
    joint.map(({ id }) => id),
  )
  const counts = new Map<string, number>()
  for (const { id, kind } of rows) counts.set(stated(kind, 'kind', id), (counts.get(stated(kind, 'kind', id)) ?? 0) + 1)
  const kinds = await Promise.all([...counts.keys()].map((kind) => knownKind('ArrangementKind', kind, context)))
  kinds.sort((a, b) => Number(b.isJointWork ?? false) - Number(a.isJointWork ?? false) || (a.id < b.id ? -1 : 1))
  const things = kinds.map(({ id, label, plural }) => counted(counts.get(id)!, label, plural))
  return `On ${day}, ${who[asked.mode]} ${verb}${roles}${where} in ${listed(things)}.`
}

/** Above whom a joint step would pass. */
export async function linesInWords({ place, lines }: GroupLinesFound, context: Context): Promise<string> {
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
  const have = away.length === 1 ? 'has' : 'have'
  const sentences = [
    ...(said.length === 0 ? [] : [`${said.join('; ')}.`]),
    ...(unknown.length === 0 ? [] : [`No superior of ${listed(unknown)} is on record.`]),
    ...(away.length === 0 ? [] : [`${listed(away)} ${have} no office at work in ${name}.`]),
    ...(agencies < 2 ? [] : [await sharedInWords(sharedBodies(lines), agencies, context)]),
  ]
  return sentences.join(' ')
}

async function nameOf(party: string | null, context: Context): Promise<string> {
  return (await loadOne(partyById(context), 'Party', stated(party, 'id', 'A line'))).name
}

async function lineInWords({ office, superior, basis }: LineRow, context: Context): Promise<string> {
  const [name, above] = await Promise.all([nameOf(office, context), nameOf(superior, context)])
  return `${name} reports to ${above}${basis === 'DERIVED' ? ' (by rule)' : ''}`
}

async function sharedInWords(shared: ReturnType<typeof sharedBodies>, agencies: number, context: Context) {
  if (shared.length === 0) return 'No body is on record in which superiors of two of them sit.'
  const named = await Promise.all(
    shared.slice(0, mostNamed).map(async ({ body, agencies: sitting }) => {
      const { name } = await loadOne(partyById(context), 'Arrangement', body)
      return sitting.length === agencies ? name : `${name} (${listed(await acronyms(sitting, context))})`
    }),
  )
  const more = shared.length > mostNamed ? [`${shared.length - mostNamed} more`] : []
  return `Their superiors share ${listed([...named, ...more])}.`
}
