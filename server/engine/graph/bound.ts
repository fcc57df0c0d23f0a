/** How large a projection may become. */
export type Bound = { ties: number; bytes: number }

export const usualBound: Bound = { ties: 10_000_000, bytes: 1_000_000_000 }

/** The graph is larger than this server was told to hold. Loading it could end the process, so it is not loaded. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

type Counts = { ties: number; parties: number; covers: number }

/** Refuses what is above the bound. Each tie takes some bytes in the arrays and in the pricing, beside its id. */
export function checkSize({ ties, parties, covers }: Counts, bound: Bound) {
  if (ties > bound.ties) {
    throw new TooLarge(`The graph has ${ties} ties, above the bound of ${bound.ties}: raise PROJECTION_TIES.`)
  }
  checkBytes(ties * bytesATie + parties * bytesAParty + covers * bytesACover, bound)
}

export function checkBytes(bytes: number, bound: Bound) {
  if (bytes <= bound.bytes) return
  const megabytes = (count: number) => Math.ceil(count / 1_000_000)
  throw new TooLarge(
    `The graph takes over ${megabytes(bytes)} MB, above the bound of ${megabytes(bound.bytes)}: raise PROJECTION_MB.`,
  )
}

/** 13 in the arrays and 24 in the pricing. */
export const bytesATie = 37
const bytesAParty = 34
/** Its place, presence, span and basis while it is read, and again in the order of parties. */
const bytesACover = 24

type Sized = { byteLength: number }

/** Bytes of the arrays of a projection, or of anything else that holds some; names are counted apart. */
export function bytesOf(holder: object): { arrays: number; names: number } {
  const sum = { arrays: 0, names: 0 }
  for (const value of Object.values(holder)) {
    if (ArrayBuffer.isView(value)) sum.arrays += value.byteLength
    else if (isNames(value)) sum.names += value.byteLength
    else if (isPlain(value)) {
      const { arrays, names } = bytesOf(value)
      sum.arrays += arrays
      sum.names += names
    }
  }
  return sum
}

function isNames(value: unknown): value is Sized {
  return typeof value === 'object' && value !== null && 'byteLength' in value && 'indexOf' in value
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
