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
    const builder = Names.builder(texts.length)
    for (const text of texts) builder.push(text)
    return builder.names()
  }

  /** For texts that come one by one; `expected` is about how many. */
  static builder(expected: number) {
    let ends: Uint32Array = new Uint32Array(Math.max(expected, 1))
    let bytes: Buffer = Buffer.allocUnsafeSlow(Math.max(expected * usualLength, longestLetter))
    let [count, end] = [0, 0]
    return {
      push(text: string) {
        if (end + text.length * longestLetter > bytes.length) bytes = grown(bytes, text.length * longestLetter)
        if (count === ends.length) ends = doubled(ends)
        end += bytes.write(text, end)
        ends[count++] = end
      },
      get byteLength() {
        return end
      },
      names: () => new Names(copied(bytes, end), ends.slice(0, count)),
    }
  }

  get length(): number {
    return this.ends.length
  }

  get byteLength(): number {
    return this.bytes.byteLength + this.ends.byteLength
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

const usualLength = 24
// A code unit takes at most so many bytes.
const longestLetter = 3

function grown(bytes: Buffer, more: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(Math.ceil(bytes.length * 1.5) + more)
  bytes.copy(larger)
  return larger
}

function copied(bytes: Buffer, length: number): Buffer {
  const exact = Buffer.allocUnsafeSlow(length)
  bytes.copy(exact, 0, 0, length)
  return exact
}

function doubled(numbers: Uint32Array): Uint32Array {
  const larger = new Uint32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
