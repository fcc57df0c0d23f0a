import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Refusal } from './refusal.ts'

const routes = ['/', '/graphql', '/export', '/graphiql', '/schema.graphql', '/health', '/ready', '/metrics']
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS']

/** Turns away what must not come in, in this order. `hosts` are the `Host` values that are us. */
export function checkDoor(
  request: IncomingMessage,
  path: string,
  hosts: Set<string>,
  isFile: (path: string) => boolean,
  metricsForAll: boolean,
) {
  const isProbe = path === '/health' || path === '/ready'
  if (!isProbe && !hosts.has(request.headers.host?.toLowerCase() ?? '')) {
    throw new Refusal('HOST_NOT_ALLOWED', 'This server does not answer for that host.')
  }
  const isHidden = path === '/metrics' && !metricsForAll && !isLocal(request)
  if (isHidden || (!routes.includes(path) && !isFile(path))) throw new Refusal('NOT_FOUND', 'No such route.')
  const method = request.method ?? ''
  const allowed = path === '/graphql' ? methods : ['GET', 'HEAD']
  if (!allowed.includes(method)) {
    throw new Refusal('METHOD_NOT_ALLOWED', `Use ${allowed.join(', ')}.`, { allow: allowed.join(', ') })
  }
  if (path === '/graphql' || path === '/export') checkOrigin(request.headers)
  if (path === '/graphql' && method !== 'POST' && method !== 'OPTIONS') checkMarker(request.headers)
}

/** From this machine, and not through a proxy on it. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const isLoopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? '')
  return isLoopback && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined
}

const isOurs = (site: unknown) => site === 'same-origin' || site === 'none'

/** Other sites may neither read nor make us work. */
function checkOrigin(headers: IncomingHttpHeaders) {
  const site = headers['sec-fetch-site']
  const ownOrigin = headers.origin === undefined || headers.origin === `http://${headers.host}`
  if (!ownOrigin || (site !== undefined && !isOurs(site)))
    throw new Refusal('FORBIDDEN', 'Requests from other sites are refused.')
}

/** A GET from a script says who it is with `X-Crosstie`, which no other site can make a browser send. */
function checkMarker(headers: IncomingHttpHeaders) {
  if (!isOurs(headers['sec-fetch-site']) && !headers['x-crosstie']) {
    throw new Refusal(
      'FORBIDDEN',
      'Send GET requests with a header `X-Crosstie`, for example `X-Crosstie: 1`, or use POST.',
    )
  }
}
