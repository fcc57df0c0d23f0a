import { longer } from './keyheap.ts'

/**
 * Which steps lead on from each state of the corridor. The ball around the far end has looked at each of them from the
 * other side, so no arc has to be looked at again, however many ties a party has.
 */
export class Arrivals {
  private size = 0
  /** Columns by arrival; `next` is the label that the step leads to, `key` that of all the way from there. */
  private state = new Int32Array(256)
  private key = new Float64Array(256)
  private next = new Int32Array(256)
  private earlier = new Int32Array(256)
  /** By state, and only true where the arrival says so too: what is older than this question does not. */
  private latest = new Int32Array(0)

  clear(states: number) {
    if (this.latest.length < states) this.latest = new Int32Array(states)
    this.size = 0
  }

  add(state: number, key: number, next: number) {
    if (this.size === this.state.length) {
      this.state = longer(this.state)
      this.key = longer(this.key)
      this.next = longer(this.next)
      this.earlier = longer(this.earlier)
    }
    const arrival = this.size
    this.earlier[arrival] = this.latestOf(state)
    this.size++
    this.state[arrival] = state
    this.key[arrival] = key
    this.next[arrival] = next
    this.latest[state] = arrival
  }

  /** Every step on from a state, in no order. */
  of(state: number): { key: number; next: number }[] {
    const found: { key: number; next: number }[] = []
    for (let arrival = this.latestOf(state); arrival >= 0; arrival = this.earlier[arrival]!) {
      found.push({ key: this.key[arrival]!, next: this.next[arrival]! })
    }
    return found
  }

  private latestOf(state: number): number {
    const arrival = this.latest[state]!
    return arrival < this.size && this.state[arrival] === state ? arrival : -1
  }
}
