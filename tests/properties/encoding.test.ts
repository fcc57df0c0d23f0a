import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packed } from '../../server/http/encoding.ts'

const long = JSON.stringify({ data: 'known '.repeat(400) })
const headers = { 'content-type': 'application/graphql-response+json; charset=utf-8', etag: '"named"', vary: 'accept' }

test('an answer in another encoding is the same, is told apart by caches, and has no strong name', async () => {
  const page = await packed({ body: long, headers }, 'gzip', 'each time')
  expect(gunzipSync(page.body).toString()).toBe(long)
  expect(page.headers).toStrictEqual({
    ...headers,
    etag: 'W/"named"',
    vary: 'accept, accept-encoding',
    'content-encoding': 'gzip',
  })
})

test('an answer as it is keeps its name, and what is short or packed already stays as it is', async () => {
  const whole = await packed({ body: long, headers }, 'identity', 'each time')
  expect(whole).toStrictEqual({ body: long, headers: { ...headers, vary: 'accept, accept-encoding' } })
  for (const page of [
    { body: '{}', headers },
    { body: long, headers: { 'content-type': 'image/png' } },
  ])
    expect(await packed(page, 'br', 'once')).toBe(page)
})
