/** Counts the arcs that are looked at. The same question spends the same on every machine. */
export class WorkBudget {
  scanned = 0
  /** What may be spent for now. */
  allowance = 0

  get spent(): boolean {
    return this.scanned > this.allowance
  }
}
