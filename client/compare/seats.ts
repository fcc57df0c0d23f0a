// Where several agencies already sit together, and whose line must agree. Pure.
import type { Format } from '../view/formatting.ts'
import type { GroupAnywhereAnswer, GroupThereAnswer, PlaceAnswer } from './documents.ts'
import type { CompareWords } from './words.ts'

export type Named = { id: string; name: string }
export type Agency = { id: string; name: string; acronym: string | null }
/** A place where it is asked, with what is known of its plan. */
export type Seat = { place: Named; plan: PlaceAnswer; answer: GroupThereAnswer | 'reading' | 'unread' }
type Node = GroupThereAnswer['nodes'][number]
export type Sitting = { outputs: Node[]; activities: Node[]; others: Node[] }

export const calledShort = ({ acronym, name }: Agency): string => acronym ?? name

/** Parts of a plan apart from teams and groups, where all of them sit by their membership alone. */
export function sitting({ nodes }: GroupThereAnswer): Sitting {
  return {
    outputs: nodes.filter(({ isJointWork, arrangement: { kind } }) => !isJointWork && kind.isPartOfPlan),
    activities: nodes.filter(({ isJointWork }) => isJointWork),
    others: nodes.filter(({ isJointWork, arrangement: { kind } }) => !isJointWork && !kind.isPartOfPlan),
  }
}

/** “both”, or “all three”. */
export function allOf(count: number, words: CompareWords): string {
  return count === 2 ? words.both : words.allOf(words.numberWord(count))
}

/** The offices of the group here by what is known above them. */
export function linesAbove({ lines }: GroupThereAnswer) {
  const all = lines?.lines ?? []
  return {
    known: all.filter(({ superior }) => superior !== null),
    unknown: all.filter(({ office, superior }) => office !== null && superior === null),
    absent: all.filter(({ office }) => office === null).map(({ agency }) => agency),
    shared: lines?.sharedBodies ?? [],
  }
}

/** What is to be said of all places: nothing until each was read. */
export function groupGist(seats: readonly Seat[], words: CompareWords, format: Format): string[] {
  const read = seats.flatMap(({ place, answer }) => (typeof answer === 'string' ? [] : [{ place, answer }]))
  if (read.length < seats.length || read.length === 0) return []
  const where = (has: (one: Sitting) => boolean) =>
    read.filter(({ answer }) => has(sitting(answer))).map(({ place }) => place.name)
  const [outputs, activities] = [where((one) => one.outputs.length > 0), where((one) => one.activities.length > 0)]
  const first = outputs.length === 0 ? words.noSameOutput : words.sameOutput(format.listed(outputs))
  const [alone] = activities
  const second =
    alone === undefined
      ? words.noActivity
      : activities.length === 1 && read.length > 1
        ? words.oneActivityAlone(alone)
        : words.oneActivity(format.listed(activities))
  const counts = new Set(
    read.map(({ answer }) => new Set(linesAbove(answer).known.map(({ agency }) => agency.id)).size),
  )
  const [count = 0] = counts
  const agree =
    counts.size > 1 || count === 0 ? words.linesDiffer : words.linesAgree(capital(words.numberWord(count)), count === 1)
  return [`${first}; ${second}.`, agree]
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

export type Found = { place: Named | null; outputs: Named[]; activities: Named[] }

/** What a group shares anywhere, by place in order of name; plans of several countries come last. */
export function byPlace({ nodes }: GroupAnywhereAnswer, inOrder: (one: Named, other: Named) => number): Found[] {
  const found = new Map<string, Found>()
  for (const { arrangement, isJointWork } of nodes) {
    const key = arrangement.place?.id ?? ''
    const known = found.get(key) ?? { place: arrangement.place, outputs: [], activities: [] }
    found.set(key, known)
    known[isJointWork ? 'activities' : 'outputs'].push({ id: arrangement.id, name: arrangement.name })
  }
  return [...found.values()].sort((one, other) => {
    if (one.place === null || other.place === null) return Number(one.place === null) - Number(other.place === null)
    return inOrder(one.place, other.place)
  })
}
