import { createHash } from 'node:crypto'

const longest = 60
/** What the decomposition of Unicode leaves as it is. */
const letters: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', đ: 'd', ł: 'l', ı: 'i', þ: 'th', ð: 'd' }

/** A name as part of an id: small letters without accents, digits and hyphens. Of no such sign, a digest of it. */
export function folded(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const id = plain
    .replaceAll(/[ßæøœđłıþð]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^\p{Ll}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  if (id === '') return digest(name)
  return id.length <= longest ? id : `${id.slice(0, longest).replace(/-$/, '')}-${digest(name)}`
}

/**
 * Ids for names, each its own. Of several names that fold into one, the plain id is whose it was before, else the first
 * by its letters; the others have a digest of their name behind it. So the order of rows plays no part.
 */
export function idsFor(names: Iterable<string>, prefix: string, held: (id: string) => string | undefined) {
  const alike = new Map<string, string[]>()
  for (const name of names) {
    const id = prefix + folded(name)
    alike.set(id, [...(alike.get(id) ?? []), name])
  }
  const ids = new Map<string, string>()
  for (const [id, some] of alike) {
    const holder = held(id)
    const [first] = some.sort()
    const plain = holder !== undefined && some.includes(holder) ? holder : first
    for (const name of some) ids.set(name, name === plain ? id : `${id}-${digest(name)}`)
  }
  return ids
}

function digest(name: string) {
  return createHash('sha256').update(name).digest('hex').slice(0, 8)
}
