import { longer } from './key-heap.ts'

/**
 * The steps by which a ball came to each of its stops, whether or not it goes on from there. From the other side these
 * are steps that lead on, so no arc has to be looked at again, however many ties a party has.
 */
export class Arrivals {
  /** Columns by arrival; `label` is where the step came from, `key` that of all the way. */
  key = new Float64Array(256)
  label = new Int32Array(256)
  /** The arrival before at the same stop; −1 when there is none. */
  earlier = new Int32Array(256)
  private size = 0
  /** By stop. */
  private latest = new Int32Array(256)

  clear() {
    this.size = 0
  }

  /** Makes ready for one stop more. */
  addStop(stop: number) {
    if (stop === this.latest.length) this.latest = longer(this.latest)
    this.latest[stop] = -1
  }

  add(stop: number, key: number, label: number) {
    if (this.size === this.key.length) {
      this.key = longer(this.key)
      this.label = longer(this.label)
      this.earlier = longer(this.earlier)
    }
    const arrival = this.size++
    this.key[arrival] = key
    this.label[arrival] = label
    this.earlier[arrival] = this.latest[stop]!
    this.latest[stop] = arrival
  }

  /** The last arrival at a stop; −1 when there is none. */
  latestAt(stop: number): number {
    return this.latest[stop]!
  }
}
