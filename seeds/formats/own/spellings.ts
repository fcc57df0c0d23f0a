import { distance } from 'fastest-levenshtein'
import { type Place, placeOf } from '../../issues.ts'
import type { FormatContext } from '../format.ts'

/** Text without blanks around it and with single ones inside. */
function tidy(text: string) {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
}

/** As many names can be set beside each other two by two in a moment. */
const comparedAtMost = 3_000
/** One letter more or less in a short name makes another name as often as a mistake. */
const longEnough = 10

/** The names of a file with where each came first: who is alike is told, and nobody is taken for another. */
export class Names {
  readonly first = new Map<string, Place>()
  private readonly trimmed = new Set<string>()

  constructor(
    readonly field: string,
    private readonly context: FormatContext,
  ) {}

  /** The name that a cell says, tidied, or the one that the user vouches for instead. */
  read(cell: string, at: Place): string {
    const spelling = tidy(cell)
    if (spelling !== cell && !this.trimmed.has(cell)) {
      this.trimmed.add(cell)
      const expected = `"${spelling}" without superfluous blanks, as it is read`
      this.context.report({
        code: 'EXTRA_BLANKS',
        severity: 'warning',
        ...at,
        field: this.field,
        expected,
        found: cell,
      })
    }
    const name = tidy(this.context.own?.same.get(spelling) ?? spelling)
    if (!this.first.has(name)) this.first.set(name, at)
    return name
  }

  /** The same names, of which whatever there is to tell is told when they are read again. */
  forReading(context: FormatContext) {
    const names = new Names(this.field, context)
    for (const [name, at] of this.first) names.first.set(name, at)
    return names
  }

  /**
   * Tells which names differ by case, blanks, hyphens, accents or a letter; of `others`, names of another sort of thing,
   * by anything but a letter.
   */
  tellAlike(others: Names[] = []) {
    const all = [...this.first].map(([name, at]) => ({ name, at, key: comparable(name) }))
    const byKey = new Map<string, Named[]>()
    for (const { first } of others) for (const [name, at] of first) file(byKey, { name, at, key: comparable(name) })
    const lettersToo = all.length <= comparedAtMost
    for (const [index, one] of all.entries()) {
      const earlier = lettersToo ? all.slice(0, index).filter(({ key }) => isNear(key, one.key)) : []
      const before = [...earlier, ...(byKey.get(one.key) ?? [])].find(({ name }) => name !== one.name)
      if (before) this.tell(one, before)
      file(byKey, one)
    }
  }

  private tell(one: { name: string; at: Place }, before: { name: string; at: Place }) {
    const expected = `a name unlike "${before.name}" (${placeOf(before.at)})`
    const hint = 'They stay two. If they are one, say so in a file for --same, with the columns spelling and name'
    this.context.report({
      code: 'NEAR_NAME',
      severity: 'warning',
      ...one.at,
      field: this.field,
      expected,
      found: one.name,
      hint,
    })
  }
}

type Named = { name: string; at: Place; key: string }

function file(byKey: Map<string, Named[]>, one: Named) {
  byKey.set(one.key, [...(byKey.get(one.key) ?? []), one])
}

function comparable(name: string) {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Names that differ in a digit are not: phase 1 is not phase 2. */
function isNear(one: string, other: string) {
  if (one === other) return true
  if (Math.min(one.length, other.length) < longEnough || Math.abs(one.length - other.length) > 1) return false
  return distance(one, other) === 1 && one.replaceAll(/\P{N}/gu, '') === other.replaceAll(/\P{N}/gu, '')
}
