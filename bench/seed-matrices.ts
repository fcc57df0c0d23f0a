import type { Say } from '../database/say.ts'
import { standard } from '../server/engine/friction/pricing.ts'
import type { Projection } from '../server/engine/graph/projection.ts'
import { mostAgencies } from '../server/engine/measures/asked-agencies.ts'
import { agenciesAt } from '../server/engine/measures/gaps.ts'
import { bothWaysAmong, routesAmong } from '../server/engine/measures/matrix-ways.ts'
import { checkedConstraints } from '../server/engine/paths/constraints.ts'
import { budget } from '../server/engine/paths/find.ts'
import { groundOf, type Terms } from '../server/engine/paths/ground.ts'
import { abroadOf } from '../server/engine/routes/abroad.ts'
import { openGraph } from '../server/neo4j/graph.ts'
import { loadProjection } from '../server/projection/load.ts'
import { through } from './engine.ts'
import { timedOften } from './measure.ts'
import { startWithSeeds } from './neo4j.ts'

/** Milliseconds of the matrices of each country, of at most the agencies that a matrix may have; `largest` is how many. */
export type SeedMatrices = { largest: number; friction: number[]; acrossMinusUp: number[] }

/** What matrices of ways take on the seeds, in the countries where most agencies are at work. */
export async function seedMatrices(countries: number, say: Say): Promise<SeedMatrices> {
  const projection = await seedsProjection(say)
  const terms = { projection, constraints: checkedConstraints(projection, null), settings: standard }
  say('Asking for matrices')
  const ground = through(groundOf(terms))
  const found: SeedMatrices = { largest: 0, friction: [], acrossMinusUp: [] }
  for (const { place, offices } of widest(terms, countries)) {
    const { isAbroad } = abroadOf(projection, new Set([place]), terms.constraints.view)
    const time = async (search: typeof routesAmong) =>
      (await timedOften(() => through(search(ground, isAbroad, offices, budget)))).ms
    found.largest = Math.max(found.largest, offices.size)
    found.friction.push(await time(routesAmong))
    found.acrossMinusUp.push(await time(bothWaysAmong))
  }
  return found
}

async function seedsProjection(say: Say): Promise<Projection> {
  const { connection, stop } = await startWithSeeds({ say })
  const graph = openGraph(connection)
  try {
    return await loadProjection(graph, await graph.bookmark())
  } finally {
    await graph.close()
    await stop()
  }
}

function widest(terms: Terms, countries: number) {
  const places = [...Array(terms.projection.places.ids.length).keys()]
  return places
    .map((place) => ({ place, offices: new Map([...agenciesAt(terms, place)].slice(0, mostAgencies)) }))
    .sort((a, b) => b.offices.size - a.offices.size)
    .slice(0, countries)
}
