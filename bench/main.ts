// `npm run bench -- <claim>`: measures what is promised about speed, and says what is kept. Never part of the tests.
import { Command, InvalidArgumentError } from 'commander'
import { apiMeasured } from './api.ts'
import { loadAt } from './loading.ts'
import { largestFor, type PeerName, peerNames, slowPairs } from './opponents.ts'
import { graphqlAt } from './over-http.ts'
import { pageMeasured } from './page.ts'
import { type AtScale, type Options, pathsAt } from './paths.ts'
import { duelTable, questionTable, targetTable, timesTable, writeJson } from './result-tables.ts'
import { matrixTargets, type RoutesAt, routesAt } from './routes.ts'
import { seedMatrices } from './seed-matrices.ts'
import { pathTargets } from './targets.ts'

const began = performance.now()
let said = ''
/** A line once, however far it comes. */
function say(line: string) {
  if (line !== said) console.log(`[${((performance.now() - began) / 1_000).toFixed(0)} s] ${line}`)
  said = line
}

function program() {
  const program = new Command('npm run bench --')
    .description('Measures what is promised about speed. Let the machine rest from everything else meanwhile.')
    .showHelpAfterError()
  program
    .command('paths')
    .description('the engine by itself and beside other engines, on the same pairs and after finding the same costs')
    .option(
      '--scale <list>',
      'sizes of the graph: 1 has 242,000 ties, 10 has 2.3 million, 100 has 23',
      scalesOf,
      [1, 10],
    )
    .option('--peers <list>', `${peerNames.join(', ')}, or none`, peersOf, [...peerNames])
    .option('--pairs <number>', 'pairs of ends in each set', wholeOf, 100)
    .option('--patience <seconds>', 'for one call of a peer', wholeOf, 30)
    .option('--json <file>', 'write everything measured, pair by pair')
    .addHelpText('after', `\n${notes}`)
    .action(paths)
  program
    .command('routes')
    .description('routes that differ, ways and tips beside paths, after a slow search has found the same routes')
    .option('--scale <list>', 'sizes of the graph', scalesOf, [1, 10])
    .option('--pairs <number>', 'pairs of ends in each set', wholeOf, 50)
    .option('--matrices <number>', 'so many countries of the seeds, those where most agencies are', wholeOf, 10)
    .option('--no-peers', 'without the hundred paths of gds')
    .option('--no-seeds', 'without matrices on the seeds')
    .option('--json <file>', 'write everything measured, pair by pair')
    .action(routes)
  program
    .command('load')
    .description('reading the graph from Neo4j into the projection, beside reading a row per tie')
    .option('--scale <size>', 'of the graph', scaleOf, 10)
    .option('--json <file>', 'write everything measured')
    .action(load)
  program
    .command('graphql')
    .description('ten paths with steps and sentences, end to end over HTTP')
    .option('--scale <size>', 'of the graph', scaleOf, 10)
    .option('--pairs <number>', 'pairs of ends in each set', wholeOf, 100)
    .option('--json <file>', 'write everything measured')
    .action(graphql)
  program
    .command('api')
    .description('look-ups and paths through GraphQL on the seeds, beside the same work without it')
    .option('--requests <number>', 'of each kind', wholeOf, 1_000)
    .option('--json <file>', 'write everything measured')
    .action(api)
  program
    .command('page')
    .description('the page of routes on the seeds in a browser, beside a plain page that asks the same')
    .option('--loads <number>', 'of the page, each with an empty cache', wholeOf, 10)
    .option('--pairs <number>', 'of ends between which a limit is changed, 10 at most', wholeOf, 10)
    .option('--json <file>', 'write everything measured')
    .action(page)
  return program
}

const limits = peerNames.map((name) => `${name} up to ${largestFor[name]}`).join(', ')
const notes = `Peers are compared up to a scale: ${limits}. gds and cypher get the first ${slowPairs} pairs of each set.
Cypher's SHORTEST counts steps, so it meets this engine on equal costs; it repeats nodes and counts parallel ties
apart, so only the least cost must be equal, and none of ours less at its rank.
Constrained questions are asked up to scale 10. Resident memory is that of the whole process: measure it with
--scale 100 alone.`

async function paths({ scale, json, ...rest }: Options & { scale: number[]; json?: string }) {
  const scales: AtScale[] = []
  for (const one of scale) {
    const measured = await pathsAt(one, rest, say)
    const { parties, ties, pricingMs } = measured
    console.log(`\nScale ${one}: ${parties} parties, ${ties} ties; priced in ${Math.round(pricingMs)} ms`)
    console.log(`\n${questionTable(measured)}\n\n${duelTable(measured)}\n`)
    scales.push(measured)
  }
  const targets = pathTargets(scales)
  console.log(targetTable(targets))
  if (json) writeJson(json, { targets, scales })
}

type RoutesOptions = { scale: number[]; pairs: number; matrices: number; peers: boolean; seeds: boolean; json?: string }

async function routes({ scale, pairs, matrices, peers, seeds, json }: RoutesOptions) {
  const scales: RoutesAt[] = []
  for (const one of scale) {
    const measured = await routesAt(one, { pairs, peers }, say)
    const rows = Object.entries(measured.ms).map(([what, ms]) => [`${what}, ${one}×`, ms] as const)
    console.log(`\n${timesTable(rows)}\n`)
    scales.push(measured)
  }
  const onSeeds = seeds ? await seedMatrices(matrices, say) : null
  const targets = [...scales.flatMap((one) => one.targets), ...(onSeeds ? matrixTargets(onSeeds) : [])]
  console.log(`\n${targetTable(targets)}`)
  if (json) writeJson(json, { targets, scales, onSeeds })
}

async function load({ scale, json }: { scale: number; json?: string }) {
  const measured = await loadAt(scale, say)
  const { ties, loadMs, rowsMs, targets } = measured
  const rows = Object.entries({ 'the projection': loadMs, 'a row per tie': rowsMs })
  console.log(`\n${ties} ties\n\n${timesTable(rows)}\n\n${targetTable(targets)}`)
  if (json) writeJson(json, measured)
}

async function graphql({ scale, pairs, json }: { scale: number; pairs: number; json?: string }) {
  const measured = await graphqlAt(scale, pairs, say)
  const rows = measured.sets.map(({ set, ms }) => [set, ms] as const)
  console.log(`\n${timesTable(rows)}\n\n${targetTable(measured.targets)}`)
  if (json) writeJson(json, measured)
}

async function api({ requests, json }: { requests: number; json?: string }) {
  const measured = await apiMeasured(requests, say)
  const { lookups, cpu, paths, repeated, targets } = measured
  const rows = [
    ...lookups.flatMap(({ what, ours, theirs }) => [
      [`${what}: through GraphQL`, ours] as const,
      [`${what}: raw Bolt`, theirs] as const,
    ]),
    ['ten paths: through GraphQL', paths.ours] as const,
    ['ten paths: the engine alone', paths.theirs] as const,
    ['ten paths: asked again, 304', repeated.ours] as const,
    ['ten paths: asked the first time', repeated.theirs] as const,
  ]
  const used = cpu.flatMap(({ what, ours, theirs }) => [
    [`${what}: processor, GraphQL`, ours] as const,
    [`${what}: processor, plain handler`, theirs] as const,
  ])
  console.log(`\n${timesTable([...rows, ...used])}\n\n${targetTable(targets)}`)
  if (json) writeJson(json, measured)
}

async function page({ loads, pairs, json }: { loads: number; pairs: number; json?: string }) {
  const measured = await pageMeasured(loads, pairs, say)
  const { painted, changed, targets } = measured
  const rows = [
    ['largest text: the page of routes', painted.ours] as const,
    ['largest text: a plain page', painted.theirs] as const,
    ['changed limit: the page of routes', changed.ours] as const,
    ['changed limit: a plain page', changed.theirs] as const,
  ]
  console.log(`\n${timesTable(rows)}\n\n${targetTable(targets)}`)
  if (json) writeJson(json, measured)
}

function listOf(text: string): string[] {
  return text.split(',').map((item) => item.trim())
}

function scalesOf(text: string): number[] {
  const scales = listOf(text).map(Number)
  if (scales.every((scale) => scale > 0 && scale <= 100)) return scales
  throw new InvalidArgumentError('Name sizes such as 1,10.')
}

function scaleOf(text: string): number {
  return scalesOf(text)[0]!
}

function peersOf(text: string): PeerName[] {
  if (text === 'none') return []
  return listOf(text).map((name) => {
    const known = peerNames.find((peer) => peer === name)
    if (known) return known
    throw new InvalidArgumentError(`There are ${peerNames.join(', ')} and none.`)
  })
}

function wholeOf(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It must be a whole number above 0.')
}

// An exit, unlike a signal, lets the graphs that were written to disk be removed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
await program().parseAsync()
