/**
 * Texts in one block of bytes: millions of them cost little more than their letters. Reading one makes it anew, so
 * names are read for what is shown and not while walking.
 */
export class Names {
  private constructor(
    private readonly bytes: Buffer,
    private readonly ends: Uint32Array,
  ) {}

  static of(texts: readonly string[]): Names {
    const lengths = texts.map((text) => Buffer.byteLength(text))
    const ends = new Uint32Array(texts.length)
    let end = 0
    for (const [index, length] of lengths.entries()) ends[index] = end += length
    const bytes = Buffer.allocUnsafeSlow(end)
    for (const [index, text] of texts.entries()) bytes.write(text, ends[index]! - lengths[index]!)
    return new Names(bytes, ends)
  }

  get length(): number {
    return this.ends.length
  }

  at(index: number): string {
    return this.bytes.toString('utf8', index === 0 ? 0 : this.ends[index - 1]!, this.ends[index]!)
  }

  /** Where a text stands, when they are sorted by code units; −1 when it is not there. */
  indexOf(text: string): number {
    let [low, high] = [0, this.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const name = this.at(middle)
      if (name === text) return middle
      if (name < text) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}
