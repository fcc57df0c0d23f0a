import { longer } from './key-heap.ts'

/**
 * The predecessors of each node: labels that were one step before it, whether or not the search goes on from it. From
 * the other end the same steps lead on, so no arc has to be looked at again, however many ties a party has.
 */
export class Predecessors {
  /** Columns by predecessor; `label` is where the step came from, `key` that of all the way. */
  key = new Float64Array(256)
  label = new Int32Array(256)
  /** The one before it of the same node; −1 when there is none. */
  earlier = new Int32Array(256)
  private size = 0
  /** By node. */
  private latest = new Int32Array(256)

  clear() {
    this.size = 0
  }

  /** Makes ready for one node more. */
  addNode(node: number) {
    if (node === this.latest.length) this.latest = longer(this.latest)
    this.latest[node] = -1
  }

  add(node: number, key: number, label: number) {
    if (this.size === this.key.length) {
      this.key = longer(this.key)
      this.label = longer(this.label)
      this.earlier = longer(this.earlier)
    }
    const predecessor = this.size++
    this.key[predecessor] = key
    this.label[predecessor] = label
    this.earlier[predecessor] = this.latest[node]!
    this.latest[node] = predecessor
  }

  /** The last predecessor of a node; −1 when there is none. */
  latestOf(node: number): number {
    return this.latest[node]!
  }
}
