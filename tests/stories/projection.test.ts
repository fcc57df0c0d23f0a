import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { generate } from '../../bench/synthetic.ts'
import { price, standard } from '../../server/engine/friction/pricing.ts'
import { bytesOf, usualBound } from '../../server/engine/graph/bound.ts'
import { byCodeUnits } from '../../server/engine/graph/sort.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { type Graph, openGraph } from '../../server/neo4j/graph.ts'
import { digestOf } from '../../server/projection/digest.ts'
import { openProjections } from '../../server/projection/freshness.ts'
import { keptIn } from '../../server/projection/kept-version.ts'
import { loadProjection } from '../../server/projection/load.ts'
import { versionFrom } from '../../server/projection/version.ts'
import { inSlices } from '../../server/work/time-slices.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { importer } from '../helpers/imports.ts'
import { given, type World } from '../helpers/world.ts'

const graph = openGraph(connection)
const { rows, close } = importer(connection)
afterAll(() => Promise.all([graph.close(), close()]))
const world: World = {
  offices: [{ id: 'who-alb' }, { id: 'who-eur', level: 'regional' }, { id: 'who-hq', level: 'headquarters' }],
  places: [{ id: 'alb' }],
  arrangements: [{ id: 'unct-alb' }],
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-eur', validFrom: '2019-03-01', confidence: 0.85 },
    { id: 'seat', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb' },
  ],
  covers: [{ id: 'cover', from: 'who-alb', to: 'alb' }],
}

const all = (names: { length: number; at(index: number): string }) =>
  Array.from({ length: names.length }, (_, index) => names.at(index))

test('every hundredth of confidence is laid out as itself', async () => {
  const hundredths = Array.from({ length: 101 }, (_, index) => index)
  const part = { kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb' } as const
  const ties = hundredths.map((one) => ({ ...part, id: `t${one}`, confidence: one / 100 }))
  await given(connection, { ...world, ties })
  const laid = (await loadProjection(graph, await graph.bookmark())).ties
  const confidenceOf = new Map(all(laid.ids).map((id, tie) => [id, laid.confidence[tie]]))
  expect(hundredths.map((one) => confidenceOf.get(`t${one}`))).toStrictEqual(hundredths)
})

test('the data has another version when a record is of another kind, and the old one when that is taken back', async () => {
  await given(connection, world)
  const version = () => digestOf(graph, {})
  const become = (from: string, to: string) =>
    rows(`MATCH (a)-[old:${from} {id: 'line'}]->(b) CREATE (a)-[new:${to}]->(b) SET new = properties(old) DELETE old`)
  const before = await version()
  await become('REPORTS_TO', 'ACCOUNTABLE_TO')
  const changed = await version()
  await become('ACCOUNTABLE_TO', 'REPORTS_TO')
  const back = await version()
  await rows("MATCH (a {id: 'unct-alb'}) SET a:Marked")
  const labelled = await version()
  expect([changed === before, back === before, labelled === before]).toStrictEqual([false, true, false])
})

async function loaded(...changes: string[]) {
  await given(connection, world)
  for (const change of changes) await rows(change)
  return loadProjection(graph, await graph.bookmark())
}

describe('what somebody wrote in their own way is left out, counted and named, and the rest is walked', () => {
  test.each([
    [
      'tie_dangling',
      "MATCH (a {id: 'who-alb'}), (b:Place) CREATE (a)-[:REPORTS_TO {id: 'odd', basis: 'DATASET'}]->(b)",
    ],
    [
      'tie_to_itself',
      "MATCH (a {id: 'who-alb'}) CREATE (a)-[:REPORTS_TO {id: 'odd', basis: 'DATASET', confidence: 1}]->(a)",
    ],
    [
      'tie_of_unknown_basis',
      "MATCH (a {id: 'who-hq'}), (b {id: 'who-eur'}) CREATE (b)-[:REPORTS_TO {id: 'odd', basis: 'HEARSAY', confidence: 1}]->(a)",
    ],
    [
      'tie_of_impossible_confidence',
      "MATCH (a {id: 'who-hq'}), (b {id: 'who-eur'}) CREATE (b)-[:REPORTS_TO {id: 'odd', basis: 'DATASET', confidence: 'high'}]->(a)",
    ],
    [
      'tie_on_impossible_days',
      "MATCH (a {id: 'who-hq'}), (b {id: 'who-eur'}) CREATE (b)-[:REPORTS_TO {id: 'odd', basis: 'DATASET', confidence: 1, validTo: 'one day'}]->(a)",
    ],
    [
      'party_on_unknown_level',
      "MATCH (agency:Agency) CREATE (:Entity:Office {id: 'odd', basis: 'DATASET', level: 'galaxy'})-[:OFFICE_OF]->(agency)",
    ],
    [
      'party_of_unknown_basis',
      "MATCH (agency:Agency) CREATE (:Entity:Office {id: 'odd', basis: 7, level: 'country'})-[:OFFICE_OF]->(agency)",
    ],
    ['party_on_impossible_days', "CREATE (:Entity:Arrangement {id: 'odd', level: 'country', validFrom: 2019})"],
    ['office_of_no_agency', "CREATE (:Entity:Office {id: 'odd', basis: 'DATASET', level: 'country'})"],
    ['coverage_dangling', "MATCH (a:Agency), (b:Place) CREATE (a)-[:COVERS {id: 'odd', basis: 'DATASET'}]->(b)"],
    [
      'coverage_of_unknown_word',
      "MATCH (a {id: 'who-hq'}), (b:Place) CREATE (a)-[:COVERS {id: 'odd', basis: 'DATASET', presence: 'GHOST'}]->(b)",
    ],
  ])('%s', async (rule, change) => {
    const { parties, ties, covers, leftOut } = await loaded(change)
    expect(Object.fromEntries(leftOut)).toStrictEqual({ [rule]: { count: 1, examples: ['odd'] } })
    expect([parties.ids.length, ties.ids.length, covers.place.length]).toStrictEqual([4, 2, 1])
  })

  test('an id that is no text, and none at all', async () => {
    const { leftOut } = await loaded(
      "MATCH (a {id: 'who-hq'}), (b {id: 'who-eur'}) CREATE (b)-[:REPORTS_TO {id: 7, basis: 'DATASET', confidence: 1}]->(a)",
      "CREATE (:Entity:Arrangement {level: 'country'})",
    )
    const one = { count: 1, examples: ['?'] }
    expect(Object.fromEntries(leftOut)).toStrictEqual({ tie_without_id: one, party_without_id: one })
  })

  test('the dataset says so, and paths are found', async () => {
    await given(connection, world)
    await rows("MATCH (a {id: 'who-alb'}), (b:Place) CREATE (a)-[:REPORTS_TO {id: 'odd', basis: 'DATASET'}]->(b)")
    await rows(
      "MATCH (a {id: 'who-alb'})-[:REPORTS_TO {id: 'line'}]->(b) CREATE (b)-[:REPORTS_TO {id: 'back', basis: 'DATASET', confidence: 0.9}]->(a)",
    )
    const { ask } = server(connection)
    type Data = {
      paths: { nodes: object[] }
      dataset: { checks: { name: string; broken: number; examples: string[] }[]; projection: object }
    }
    const { paths, dataset } = await ask<Data, object>(`{
      paths(from: "who-alb", to: "who-eur") { nodes { chain } }
      dataset { checks { name broken examples } projection { parties ties leftOut trouble } }
    }`)
    expect(paths.nodes).toStrictEqual([{ chain: ['who-alb', 'who-eur'] }])
    expect(dataset.projection).toStrictEqual({ parties: 4, ties: 3, leftOut: 1, trouble: null })
    const said = dataset.checks.filter(({ name }) => name === 'tie_dangling' || name === 'reporting_in_circles')
    expect(said).toStrictEqual([
      { name: 'tie_dangling', broken: 1, examples: ['odd'] },
      { name: 'reporting_in_circles', broken: 2, examples: expect.arrayContaining(['who-alb', 'who-eur']) },
    ])
  })
})

describe('the layout', () => {
  test('has the numbers of the graph', async () => {
    const { ties, parties, spans, covers, places, agencies } = await loaded()
    const line = [0, 1].find((tie) => ties.ids.at(tie) === 'line') ?? -1
    expect([ties.from[line], ties.to[line]].map((party) => parties.ids.at(party ?? -1))).toStrictEqual([
      'who-alb',
      'who-eur',
    ])
    expect([ties.confidence[line], ties.kind[line], ties.basis[line], spans.from[ties.span[line] ?? -1]]).toStrictEqual(
      [85, 0, 1, 17_956],
    )
    expect(
      [0, 1, 2, 3].map((party) => [parties.ids.at(party), parties.agency[party], parties.level[party]]),
    ).toStrictEqual([
      ['unct-alb', -1, 3],
      ['who-alb', 0, 3],
      ['who-eur', 0, 2],
      ['who-hq', 0, 1],
    ])
    expect([[...covers.offsets], places.ids.at(covers.place[0] ?? -1), agencies.at(0)]).toStrictEqual([
      [0, 0, 1, 1, 1],
      'alb',
      'who',
    ])
  })

  test('gives parallel ties the order of their ids, whichever was recorded first', async () => {
    const tie = (id: string) =>
      `MATCH (a {id: 'who-alb'}), (b {id: 'who-hq'}) CREATE (b)-[:COORDINATES_WITH {id: '${id}', basis: 'DATASET', confidence: 1}]->(a)`
    const { ties } = await loaded(tie('z'), tie('m'), tie('a'))
    const ids = [...ties.kind.keys()].map((index) => ties.ids.at(index))
    expect(ids.filter((id) => id.length === 1)).toStrictEqual(['a', 'm', 'z'])
    expect([...ties.kind.keys()].map((index) => [ties.ids.at(index), ties.kind[index]])).toContainEqual(['line', 0])
  })

  test('in pieces it is the same as all at once, and reads on where the store has gaps', async () => {
    await given(connection, world)
    await rows("UNWIND range(1, 200) AS n MATCH (a {id: 'who-alb'}) CREATE (a)-[:GAP]->(:Filler)")
    await rows(
      "MATCH (a {id: 'who-hq'}), (b {id: 'who-eur'}) CREATE (b)-[:REPORTS_TO {id: 'late', basis: 'DATASET', confidence: 1}]->(a)",
    )
    await rows('MATCH (filler:Filler) DETACH DELETE filler')
    const [whole, pieces] = await Promise.all(
      [{}, { few: 0 }].map(async (few) => loadProjection(graph, await graph.bookmark(), usualBound, few)),
    )
    for (const { parties, ties, covers } of [whole, pieces].flatMap((one) => one ?? [])) {
      expect(all(parties.ids)).toStrictEqual(['unct-alb', 'who-alb', 'who-eur', 'who-hq'])
      expect(all(ties.ids).sort()).toStrictEqual(['late', 'line', 'seat'])
      expect(covers.place.length).toBe(1)
    }
  })

  test('sorts by code units, in pieces', async () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `${(index * 7_919) % 20_011}`)
    const order = await inSlices(byCodeUnits(texts))
    expect([...order].map((place) => texts[place])).toStrictEqual(texts.toSorted())
  })
})

describe('the bound', () => {
  test('above it nothing is loaded, and what to raise is said', async () => {
    await given(connection, world)
    const bookmark = await graph.bookmark()
    await expect(loadProjection(graph, bookmark, { ties: 1, bytes: 1e9 })).rejects.toThrow(
      'The graph has 2 ties, above the bound of 1: raise PROJECTION_TIES.',
    )
    await expect(loadProjection(graph, bookmark, { ties: 2, bytes: 100 })).rejects.toThrow('raise PROJECTION_MB')
  })

  test('arrays and the usual pricing take at most 48 bytes a tie', async () => {
    const { projection } = generate(1)
    const { view } = checkedConstraints(projection, null)
    const priced = await inSlices(price(projection, view, standard))
    const bytes = bytesOf(projection).arrays + bytesOf(priced).arrays
    expect(bytes / projection.ties.kind.length).toBeLessThanOrEqual(48)
  }, 20_000)
})

describe('the data version', () => {
  test('is that of the arrays where the graph moved on before it was read', async () => {
    const moved = versionFrom({ ofRecords: async () => null, ofArrays: async () => 'arrays' })
    expect([await moved.asked(), moved.known]).toStrictEqual(['arrays', null])
  })

  test('keeps nobody waiting for long, and is known in the end', async () => {
    let found = (_: string) => {}
    const ofRecords = () =>
      new Promise<string>((resolve) => {
        found = resolve
      })
    const slow = versionFrom({ ofRecords, ofArrays: async () => 'arrays' }, 10)
    expect(await slow.asked()).toBe('arrays')
    const nextTurn = new Promise((resolve) => setImmediate(resolve, 'a turn later'))
    expect(await Promise.race([slow.asked(), nextTurn])).toBe('arrays')

    found('records')
    await Promise.resolve()

    expect([await slow.asked(), slow.known]).toStrictEqual(['records', 'records'])
  })

  test('kept from an earlier start is taken while nobody has committed, and no longer', async () => {
    await given(connection, world)
    const folder = mkdtempSync(join(tmpdir(), 'crosstie-version-'))
    const file = join(folder, 'inner', 'data-version.json')
    const started = () => {
      const read: string[] = []
      const stream: Graph['stream'] = (statement, ...rest) => {
        read.push(statement.name)
        return graph.stream(statement, ...rest)
      }
      const projections = openProjections({ ...graph, stream }, () => undefined, { kept: keptIn(file) })
      return { projections, read }
    }
    const versionAt = async ({ projections }: ReturnType<typeof started>) =>
      (await projections.current()).dataVersion.asked()

    const [first, second] = [started(), started()]
    const version = await versionAt(first)
    expect(version).toMatch(/^[0-9a-f]{12}$/)
    expect(first.read).toContain('projection/records')
    expect(await versionAt(second)).toBe(version)
    expect(second.read).not.toContain('projection/records')

    await rows("MATCH (office {id: 'who-hq'}) SET office.name = 'WHO in Geneva'")
    const third = started()
    expect(await versionAt(third)).not.toBe(version)
    expect(third.read).toContain('projection/records')

    writeFileSync(file, '{"form":1,"bookmark":')
    expect(await versionAt(started())).toMatch(/^[0-9a-f]{12}$/)
    rmSync(folder, { recursive: true })
  })

  test('is not kept where somebody commits while the records are read', async () => {
    await given(connection, world)
    const folder = mkdtempSync(join(tmpdir(), 'crosstie-version-'))
    const file = join(folder, 'data-version.json')
    const stream: Graph['stream'] = async (statement, ...rest) => {
      if (statement.name === 'projection/relationships')
        await rows("MATCH (office {id: 'who-hq'}) SET office.name = 'WHO in Geneva'")
      return graph.stream(statement, ...rest)
    }
    const straddled = { ...graph, stream }
    const kept = keptIn(file)
    const projection = await loadProjection(straddled, await graph.bookmark(), undefined, { kept })
    expect(await projection.dataVersion.asked()).toMatch(/^[0-9a-f]{12}$/)
    expect(projection.dataVersion.known).toBeNull()
    expect(existsSync(file)).toBe(false)
    rmSync(folder, { recursive: true })
  })

  test('does not hang on the order in which things were recorded', async () => {
    const first = await (await loaded()).dataVersion.asked()
    await given(connection, { ...world, ties: [...(world.ties ?? [])].reverse() })
    const again = await loadProjection(graph, await graph.bookmark())
    expect(await again.dataVersion.asked()).toBe(first)
    await rows("MATCH (office {id: 'who-hq'}) SET office.name = 'WHO in Geneva'")
    const renamed = await loadProjection(graph, await graph.bookmark())
    expect(await renamed.dataVersion.asked()).not.toBe(first)
  })
})
