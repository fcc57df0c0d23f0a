import { type InEach, inEach } from '../../../common/languages.ts'
import { dayInWords } from '../../../common/words.ts'
import type { Basis } from '../../../cypher/vocabulary.ts'
import type { BrokenReason } from '../../contract/types.generated.ts'
import { keyOfTie } from '../friction/pricing.ts'
import { holds } from '../graph/projection.ts'
import { parallel } from '../search/arcs.ts'
import type { Ground } from './ground.ts'
import { type AnsweredPath, endsOf } from './path.ts'

/** A cited path as it is on the date; null with what of it is `broken`. `tie` is null where there is none of that id. */
export type Cited = { ground: Ground; path: AnsweredPath | null; broken: Broken[] }
export type Broken = {
  id: string
  reason: BrokenReason
  message: InEach<string>
  tie: { id: string; asOf: string } | null
}

/** A tie as it is stored, whether or not it holds on the date. */
type Recorded = { from: string; to: string; basis: Basis }

type Words = {
  noParty: (id: string) => string
  notThere: (id: string, day: string) => string
  noTie: (id: string) => string
  notJoined: (id: string, one: string, other: string, here: string) => string
  comesBack: (id: string, party: string) => string
  madeUp: (id: string) => string
  doesNotHold: (id: string, day: string) => string
}

const words: InEach<Words> = {
  en: {
    noParty: (id) => `There is no office or arrangement ${id}.`,
    notThere: (id, day) => `${id} is not there on ${day}.`,
    noTie: (id) => `There is no tie ${id}.`,
    notJoined: (id, one, other, here) => `${id} joins ${one} and ${other}, and not ${here}.`,
    comesBack: (id, party) => `${id} comes back to ${party}, and no path repeats a party.`,
    madeUp: (id) => `${id} is made up. Ask with \`includeIllustrative: true\` to walk it.`,
    doesNotHold: (id, day) => `${id} does not hold on ${day}.`,
  },
  fr: {
    noParty: (id) => `Il n’y a ni bureau ni dispositif ${id}.`,
    notThere: (id, day) => `${id} n’est pas là au ${dayInWords(day, 'fr')}.`,
    noTie: (id) => `Il n’y a pas de lien ${id}.`,
    notJoined: (id, one, other, here) => `${id} joint ${one} et ${other}, et non ${here}.`,
    comesBack: (id, party) => `${id} revient à ${party}, et aucun chemin ne passe deux fois au même endroit.`,
    madeUp: (id) => `${id} est inventé. Demandez \`includeIllustrative: true\` pour le suivre.`,
    doesNotHold: (id, day) => `${id} n’est pas en vigueur au ${dayInWords(day, 'fr')}.`,
  },
  es: {
    noParty: (id) => `No hay ninguna oficina ni mecanismo ${id}.`,
    notThere: (id, day) => `${id} no está a ${dayInWords(day, 'es')}.`,
    noTie: (id) => `No hay ningún vínculo ${id}.`,
    notJoined: (id, one, other, here) => `${id} une ${one} y ${other}, y no ${here}.`,
    comesBack: (id, party) => `${id} vuelve a ${party}, y ningún camino pasa dos veces por el mismo sitio.`,
    madeUp: (id) => `${id} es inventado. Pregunte con \`includeIllustrative: true\` para seguirlo.`,
    doesNotHold: (id, day) => `${id} no está vigente a ${dayInWords(day, 'es')}.`,
  },
}

/** A path followed tie by tie, with what was not there. */
export class Trail {
  readonly broken: Broken[] = []
  private parties: number[] = []
  private ties: number[] = []
  /** Where the path has come to; null when that cannot be told. */
  private here: string | null

  constructor(
    private readonly ground: Ground,
    start: string,
  ) {
    const { projection, constraints } = ground
    const party = projection.parties.ids.indexOf(start)
    this.here = start
    if (party < 0) this.miss(start, 'UNKNOWN', (said) => said.noParty(start))
    else if (!holds(projection, projection.parties, party, constraints.view)) {
      this.miss(start, 'NOT_ON_DATE', (said) => said.notThere(start, constraints.asOf))
    }
    this.parties.push(party)
  }

  go(id: string, row: Recorded | null) {
    const { here } = this
    if (row === null) {
      this.here = null
      return this.miss(id, 'UNKNOWN', (said) => said.noTie(id))
    }
    const next = row.from === here ? row.to : row.to === here ? row.from : null
    if (here !== null && next === null) {
      return this.miss(id, 'NOT_CONNECTED', (said) => said.notJoined(id, row.from, row.to, here), row)
    }
    this.here = next
    if (next !== null) this.step(id, next, row)
  }

  private step(id: string, next: string, row: Recorded) {
    const { projection, pricing, constraints } = this.ground
    const [one, other] = [this.parties.at(-1)!, projection.parties.ids.indexOf(next)]
    if (this.parties.includes(other)) {
      return this.miss(id, 'NOT_CONNECTED', (said) => said.comesBack(id, next), row)
    }
    this.parties.push(other)
    const all = one < 0 || other < 0 ? [] : parallel(pricing.arcs, null, one, other)
    const tie = all.find((tie) => projection.ties.ids.at(tie) === id)
    if (tie !== undefined) {
      this.ties.push(tie)
      return
    }
    if (row.basis === 'ILLUSTRATIVE' && !constraints.view.includeIllustrative) {
      return this.miss(id, 'ILLUSTRATIVE', (said) => said.madeUp(id), row)
    }
    this.miss(id, 'NOT_ON_DATE', (said) => said.doesNotHold(id, constraints.asOf), row)
  }

  private miss(id: string, reason: BrokenReason, say: (said: Words) => string, row: Recorded | null = null) {
    const { asOf } = this.ground.constraints
    const message = inEach((language) => say(words[language]))
    this.broken.push({ id, reason, message, tie: row === null ? null : { id, asOf } })
  }

  path(): AnsweredPath | null {
    const { ground, parties, ties, broken } = this
    if (broken.length > 0) return null
    const ends = endsOf({ parties })
    const key = ties.reduce((sum, tie) => sum + keyOfTie(ground.projection, ground.pricing, tie, ends), 0)
    return { ground, found: { parties, ties, key }, rank: null }
  }
}
