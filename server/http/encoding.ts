import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

export type Page = { body: string | Buffer; headers: Record<string, string> }

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this, what compressing saves is less than a packet. */
const least = 1_400
const worthwhile = /^(text\/|image\/svg|application\/([\w-]+\+)?json)/

/** What keeps for good is packed once and well; what leaves once, quickly. */
type Care = 'once' | 'each time'
const quality = { once: { brotli: 9, gzip: 9 }, 'each time': { brotli: 4, gzip: 6 } }

/** The page in an encoding that whoever asks can read; as it is where that is not worth it. */
export async function packed(page: Page, encoding: Encoding, care: Care): Promise<Page> {
  const { body, headers } = page
  if (!worthwhile.test(headers['content-type'] ?? '') || Buffer.byteLength(body) < least) return page
  // Another form for another reader: caches must know, also of the one that is as it is.
  const vary = [headers.vary, 'accept-encoding'].filter(Boolean).join(', ')
  if (encoding === 'identity') return { body, headers: { ...headers, vary } }
  const packing = encoding === 'br' ? squeezed(body, quality[care].brotli) : zip(body, { level: quality[care].gzip })
  return {
    body: await packing,
    headers: { ...headers, ...weakened(headers.etag), vary, 'content-encoding': encoding },
  }
}

function squeezed(body: string | Buffer, level: number): Promise<Buffer> {
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(body),
    },
  })
}

const known = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof known)[number]

/** The first of `known` that the reader can read. Browsers say that they can read all of them. */
export function encodingFor(request: IncomingMessage): Encoding {
  const readable = new Negotiator(request).encodings([...known])
  return known.find((one) => readable.includes(one)) ?? 'identity'
}

/** A strong tag promises the same bytes, which another form of the same has not. */
function weakened(etag: string | undefined): { etag?: string } {
  return etag === undefined ? {} : { etag: etag.startsWith('W/') ? etag : `W/${etag}` }
}
