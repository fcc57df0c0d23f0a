import { readFileSync, writeFileSync } from 'node:fs'
import { Kind, parse, print } from 'graphql'
import neo4j, { type ResultSummary } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Near } from '../../client/canvas/documents.ts'
import { Dataset } from '../../client/dataset/documents.ts'
import { Inspect } from '../../client/evidence/documents.ts'
import { paged, Search } from '../../client/find/documents.ts'
import { Levels } from '../../client/levels/documents.ts'
import { Paths } from '../../client/paths/documents.ts'
import { Named } from '../../client/question/documents.ts'
import { Routes } from '../../client/routes/documents.ts'
import { apiExamples } from '../helpers/api-examples.ts'
import { isLong } from '../helpers/dice.ts'
import { files, knownKeys, knownWords, parameters, sample } from '../helpers/samples.ts'
import { connection, crosstie, seeded } from '../helpers/seeded.ts'

const record = new URL('plans.json', import.meta.url)
const tripsRecord = new URL('trips.json', import.meta.url)
const records = process.env.CROSSTIE_RECORD === '1'

type Plan = { hits: number; operators: string[] }
const onRecord: Record<string, Plan> = JSON.parse(readFileSync(record, 'utf8'))
const measured: Record<string, Plan> = {}
const tripsOnRecord: Record<string, string[]> = JSON.parse(readFileSync(tripsRecord, 'utf8'))
const trips: Record<string, string[]> = {}
const { uri, user, password } = connection
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })

beforeAll(seeded)
afterAll(async () => {
  await driver.close()
  if (!records) return
  writeFileSync(record, inLines(measured))
  writeFileSync(tripsRecord, inLines(trips))
})

/** An entry a line, so that a change shows as one. */
function inLines(entries: object): string {
  const lines = Object.entries(entries).map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return `{\n${lines.sort().join(',\n')}\n}\n`
}

const writes = /^(seeds|import|schema)\//
const questions = files.filter(({ name }) => !writes.test(name))

/** What reads everything of a label or a type, and why that is its business. */
const readsAll: [which: RegExp, why: string][] = [
  [/^(checks|warnings|dataset|projection)\//, 'looks at the whole graph'],
  [
    /^(levels|kinds|factors|practices|agencies|places|arrangements|mandates|codings)\/list$/,
    'lists all, or what filters leave',
  ],
  [/^levels\/any$/, 'asks whether there is one'],
  [/^levels\/count$/, 'counts what stands at each'],
  [/^network\/pairs$/, 'of no place, looks at all arrangements'],
  [
    /^(overlap\/places|changes\/ties|ties\/of_place|at_work\/bases)$/,
    'looks for the lowest of the levels, and there are few',
  ],
  [/^offices\/list$/, 'lists all offices, or what filters leave'],
  [/^ties\/list$/, 'lists all ties, or what filters leave'],
  [/^codings\/about$/, 'codings name what they are about, and there are few'],
  [/^export\/sources$/, 'lists every source'],
  [/^resting\//, 'records keep the ids of their evidence in lists, which no index reads'],
  [/^coverage\/from_elsewhere$/, 'of no place, lists all'],
]
/** What finds nothing in the seeds. */
const findsNothing: [which: RegExp, why: string][] = [
  [/^(checks|warnings)\//, 'no record of the seeds breaks a rule'],
  [/^projection\/(parties|ties|coverage)$/, 'the store gives the seeds numbers of its own'],
  [/^coverage\/from_elsewhere$/, 'no source of the seeds says who is present how'],
  [/^dataset\/import_runs$/, 'a test may not depend on who imported before'],
]
const isAmong = (list: [RegExp, string][], name: string) => list.some(([which]) => which.test(name))
/** What touches so many records is planned, and run only where there is time: its scans and warnings show all the same. */
const dear = 100_000
const scan =
  /^(AllNodesScan|\w*NodeByLabels?Scan|Node(Unique)?IndexScan|(Un)?[Dd]irected(All)?(Union)?Relationship(Type|Types)?s?Scan)/

/** An operator of a plan, with what it read where it was run. */
type Walked = { operatorType: string; dbHits?: number; children: Walked[] }

async function planned(how: 'EXPLAIN' | 'PROFILE', text: string) {
  const values = Object.entries(sample(text)).map(([key, value]) => [
    key,
    Number.isInteger(value) && key !== 'minConfidence' ? neo4j.int(value as number) : value,
  ])
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const { records, summary } = await session.run(`${how} ${text}`, Object.fromEntries(values))
    const operators = new Set<string>()
    let hits = 0
    const visit = ({ operatorType, dbHits = 0, children }: Walked) => {
      operators.add(operatorType.split('@')[0] ?? operatorType)
      hits += Number(dbHits)
      for (const child of children) visit(child)
    }
    const plan = summary.profile || summary.plan
    if (plan) visit(plan)
    return { rows: records.length, plan: { hits, operators: [...operators].sort() }, summary }
  } finally {
    await session.close()
  }
}

// What is asked of the data may not be there. A word that is in neither is no word of the vocabulary.
function isAbsent({ description }: { description: string }): boolean {
  const word = /the missing .*? is: (\w+)/.exec(description)?.[1]
  return word !== undefined && (knownWords.has(word) || knownKeys.has(word))
}

// The projection's pieces follow the store, by its own numbers of records. They leave a load as ranks of ids.
function isStoreNumber({ code, description }: { code: string; description: string }): boolean {
  return code.endsWith('FeatureDeprecationWarning') && /\bid\b/.test(description)
}

function warnings(name: string, { notifications }: ResultSummary): string[] {
  return notifications
    .filter((one) => !isAbsent(one) && !(name.startsWith('projection/') && isStoreNumber(one)))
    .map(({ code, description }) => `${code}: ${description}`)
}

test.each(files.filter(({ name }) => writes.test(name)))('$name is planned without a warning', async (one) => {
  const { name, text } = one
  const lists = ['rows', 'owners', 'owned', 'ids']
  const values = parameters(text).map((key) => [key, lists.includes(key) ? [] : {}])
  const session = driver.session()
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, Object.fromEntries(values))
    expect(warnings(name, summary)).toStrictEqual([])
  } finally {
    await session.close()
  }
})

describe('the plan of', () => {
  test.each(questions)('$name is the one on record, finds something and warns of nothing', async ({ name, text }) => {
    const known = onRecord[name]
    const isRun = records || isLong || (known?.hits ?? 0) < dear
    const { rows, plan, summary } = await planned(isRun ? 'PROFILE' : 'EXPLAIN', text)
    measured[name] = plan
    expect(warnings(name, summary)).toStrictEqual([])
    const scans = plan.operators.filter((operator) => scan.test(operator))
    if (!isAmong(readsAll, name)) expect(scans, 'It reads all of a kind to find some.').toStrictEqual([])
    if (!isRun) return
    if (!isAmong(findsNothing, name)) expect(rows, 'Its sample values find nothing in the seeds.').toBeGreaterThan(0)
    if (records) return
    if (!known) throw new Error('It is not on record yet: run this with CROSSTIE_RECORD=1.')
    const remedy = 'Look at its plan in `npm run cypher`; if it is right, run this with CROSSTIE_RECORD=1.'
    expect(plan.hits, remedy).toBeLessThanOrEqual(known.hits * 2 + 200)
  })
})

describe('the explorer asks the database', () => {
  // One statement for each level of the document at which something new is looked up.
  test.each<[string, string, object, string[]]>([
    [
      'Paths',
      print(Paths),
      { from: 'unicef-alb', to: 'who-hq', first: 10 },
      ['agencies/find', 'kinds/list', 'parties/find', 'ties/find'],
    ],
    [
      'Routes',
      print(Routes),
      { from: 'unicef-alb', to: 'who-hq', first: 6, maxOverlap: 0.5 },
      [
        'agencies/find',
        'coverage/of_places',
        'dataset/sources',
        'entities/find', // the places of the coverage
        'entities/find', // those that detours leave for
        'kinds/list',
        'parties/find', // those on the routes
        'parties/find', // what else would carry their passages
        'ties/find',
      ],
    ],
    [
      'Search',
      print(Search),
      { text: 'unicef alb', kinds: [...paged], first: 10 },
      [
        'entities/find',
        'kinds/list',
        'parties/find',
        'search/find', // by its words
        'search/find', // as a whole
      ],
    ],
    ['Named', print(Named), { ids: ['unicef-alb', 'who', 'alb'] }, ['agencies/find', 'entities/find', 'parties/find']],
    ['Levels', print(Levels), {}, ['levels/list']],
    [
      'Inspect',
      print(Inspect),
      { id: 'unicef-alb' },
      [
        'agencies/find',
        'coverage/of_offices',
        'entities/find',
        'evidence/find',
        'kinds/list',
        'parties/find', // the office itself
        'parties/find', // those at the other ends of its ties
        'ties/find',
        'ties/of_parties',
      ],
    ],
    ['Near', print(Near), { of: 'unct-alb', first: 20 }, ['agencies/find', 'kinds/list', 'parties/find', 'ties/find']],
    ['Dataset', print(Dataset), {}, ['dataset/bases', 'dataset/constants', 'dataset/labels', 'dataset/types']],
  ])('for %s no more than this', async (_name, document, variables, statements) => {
    expect(await tripsOf(document, variables)).toStrictEqual(statements)
  })
})

describe('a worked question of docs/api.md asks the database', () => {
  // On a busy machine what is looked up at one moment may fall into two: one more statement, but not each time.
  test.each(apiExamples)('$title: no more than on record', { retry: 2 }, async ({ title, query }) => {
    trips[title] = (await inTurn(fieldsOf(query))).toSorted()
    if (records) return
    const remedy = 'If each of these belongs to a level of the question, run this with CROSSTIE_RECORD=1.'
    expect(beyond(trips[title] ?? [], tripsOnRecord[title] ?? []), remedy).toStrictEqual([])
  })
})

/** Those of a list that another does not have, each as often as it is there too many. */
function beyond(names: string[], known: string[]): string[] {
  const left = [...known]
  return names.filter((name) => {
    const place = left.indexOf(name)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

/** Each field of a document by itself: which of two is answered first, and what the other finds loaded, is chance. */
function fieldsOf(query: string): string[] {
  const { definitions } = parse(query)
  return definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .flatMap((operation) => operation.selectionSet.selections.map((field) => ({ operation, field })))
    .map(({ operation, field }) => {
      const alone = { ...operation, selectionSet: { ...operation.selectionSet, selections: [field] } }
      const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      return print({ kind: Kind.DOCUMENT, definitions: [alone, ...fragments] })
    })
}

async function inTurn(documents: string[]): Promise<string[]> {
  const asked: string[] = []
  for (const document of documents) asked.push(...(await tripsOf(document, {})))
  return asked
}

// One for all: a server reads the whole graph before it answers.
const { ask, reads } = crosstie()

/** The statements of a document. */
async function tripsOf(document: string, variables: object): Promise<string[]> {
  reads.length = 0
  await ask(document, variables)
  return reads.filter((name) => !/^(checks|warnings)\//.test(name)).toSorted()
}
