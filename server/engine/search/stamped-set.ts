/** A set of small numbers that is emptied at once: a number is in it when it bears the present stamp. */
export class StampedSet {
  private stamps = new Int32Array(0)
  private now = 0

  /** Empties the set, which then takes numbers below `count`. */
  clear(count: number) {
    if (this.stamps.length < count) this.stamps = new Int32Array(count)
    if (this.now === 0x7fffffff) {
      this.stamps.fill(0)
      this.now = 0
    }
    this.now++
  }

  add(number: number) {
    this.stamps[number] = this.now
  }

  has(number: number): boolean {
    return this.stamps[number] === this.now
  }
}
