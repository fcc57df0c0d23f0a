import { z } from 'zod'
import { type Bound, usualBound } from './engine/graph/bound.ts'
import type { Connection } from './neo4j/graph.ts'

/** What the process was told to do. `connection` is absent unless the user named a database of their own. */
export type Environment = {
  host: string
  port: number
  bound: Bound
  metricsForAll: boolean
  connection?: Connection
}

/** A start that cannot be meant; `problems` has a line per variable. The process should end with code 78. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment'
  constructor(readonly problems: string[]) {
    super(problems.join('\n'))
  }
}

const loopback = ['127.0.0.1', '::1', 'localhost']

function count(message: string, usual: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,8}$/, message)
    .transform(Number)
    .default(usual)
}

const shape = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT must be a whole number from 0 to 65535, for example 4000')
    .transform(Number)
    .refine((port) => port <= 65_535, 'PORT must be a whole number from 0 to 65535, for example 4000')
    .default(4_000),
  HOST: z.string().min(1, 'HOST must be an address, for example 127.0.0.1').default('127.0.0.1'),
  ALLOW_NON_LOOPBACK: z.enum(['0', '1'], 'ALLOW_NON_LOOPBACK must be 1 or 0').default('0'),
  PROFILE: z.enum(['local'], 'PROFILE must be local: the served profile is not there yet').default('local'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s]+$/,
      'NEO4J_URI must be a bolt:// or neo4j:// address, for example bolt://127.0.0.1:7687',
    )
    .optional(),
  NEO4J_USER: z.string().min(1, 'NEO4J_USER must not be empty').default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1, 'NEO4J_DATABASE must not be empty').optional(),
  METRICS: z.enum(['on', 'off'], 'METRICS must be on or off').default('off'),
  PROJECTION_TIES: count('PROJECTION_TIES must be a whole number above 0, for example 10000000', usualBound.ties),
  PROJECTION_MB: count('PROJECTION_MB must be a whole number above 0, for example 1000', usualBound.bytes / 1_000_000),
})

/** Throws BadEnvironment. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = shape.safeParse(variables)
  if (!parsed.success) throw new BadEnvironment(parsed.error.issues.map(({ message }) => `${message}.`))
  const { PORT, HOST, ALLOW_NON_LOOPBACK, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data
  const bound = { ties: parsed.data.PROJECTION_TIES, bytes: parsed.data.PROJECTION_MB * 1_000_000 }
  const problems: string[] = []
  if (!loopback.includes(HOST) && ALLOW_NON_LOOPBACK !== '1') {
    problems.push(`HOST must be 127.0.0.1, ::1 or localhost; it was ${HOST}. ALLOW_NON_LOOPBACK=1 allows others.`)
  }
  if (NEO4J_URI !== undefined && NEO4J_PASSWORD === undefined) {
    problems.push('NEO4J_PASSWORD must be set when NEO4J_URI is.')
  }
  if (problems.length > 0) throw new BadEnvironment(problems)
  const base = { host: HOST, port: PORT, bound, metricsForAll: parsed.data.METRICS === 'on' }
  if (NEO4J_URI === undefined) return base
  const database = NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE }
  return { ...base, connection: { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD ?? '', ...database } }
}
