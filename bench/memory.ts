import { Names } from '../server/engine/graph/names.ts'
import { borrow, giveBack } from '../server/engine/search/workspace.ts'

/** Bytes of all typed arrays in a value, 8 for each number in a list. Names, which are shown and not walked, do not count. */
export function bytesOf(value: unknown, seen = new Set<object>()): number {
  if (typeof value !== 'object' || value === null || value instanceof Names || seen.has(value)) return 0
  seen.add(value)
  if (ArrayBuffer.isView(value)) return value.byteLength
  if (Array.isArray(value) && typeof value[0] === 'number') return value.length * 8
  const parts = value instanceof Map ? [...value.values()] : Object.values(value)
  return parts.reduce((sum: number, part) => sum + bytesOf(part, seen), 0)
}

/** What one search at a time has grown to. */
export function workspaceBytes(): number {
  const workspace = borrow()
  giveBack(workspace)
  return bytesOf(workspace)
}

/** Of the whole process, once nothing is left that could be let go. */
export function residentBytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().rss
}
