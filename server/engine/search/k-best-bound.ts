/** Of the paths that were met, the key of the `count`th best: a bound beyond which it is not worth to search. */
export class KBestBound {
  private keys: number[] = []
  private chains = new Set<string>()

  constructor(
    private readonly count: number,
    /** No path of a greater key is wanted. */
    public limit: number,
  ) {}

  get empty(): boolean {
    return this.keys.length === 0
  }

  wants(key: number): boolean {
    return this.keys.length < this.count ? key <= this.limit : key < this.limit
  }

  add(parties: number[], key: number) {
    if (!this.wants(key)) return
    const chain = parties.join()
    if (this.chains.has(chain)) return
    this.chains.add(chain)
    const place = this.keys.findLastIndex((known) => known <= key) + 1
    this.keys.splice(place, 0, key)
    this.keys.length = Math.min(this.keys.length, this.count)
    if (this.keys.length === this.count) this.limit = this.keys.at(-1)!
  }
}
