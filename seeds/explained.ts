import { WouldTakeAway } from './import/consent.ts'
import { Locked } from './import/lock.ts'
import { Refused } from './issues.ts'
import { BrokenRules, Unreachable } from './write.ts'

const ours = [Refused, BrokenRules, Unreachable, Locked, WouldTakeAway]

/** What a person can do something about is said without a stack. */
export function explained(error: unknown): unknown {
  return error instanceof Error && ours.some((kind) => error instanceof kind) ? error.message : error
}
