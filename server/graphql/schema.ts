import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import * as agencies from './agencies.ts'
import * as arrangements from './arrangements.ts'
import * as codings from './codings.ts'
import * as coverage from './coverage.ts'
import * as dataset from './dataset.ts'
import * as evidence from './evidence.ts'
import * as factors from './factors.ts'
import * as goalFigures from './goal-figures.ts'
import * as kinds from './kinds.ts'
import * as levels from './levels.ts'
import * as mandates from './mandates.ts'
import * as atWork from './measures/at-work.ts'
import * as balance from './measures/balance.ts'
import * as breaks from './measures/breaks.ts'
import * as changes from './measures/changes.ts'
import * as degree from './measures/degree.ts'
import * as factorBalance from './measures/factor-balance.ts'
import * as gaps from './measures/gaps.ts'
import * as matrix from './measures/matrix.ts'
import * as neighbourhood from './measures/neighbourhood.ts'
import * as network from './measures/network.ts'
import * as overlap from './measures/overlap.ts'
import * as pair from './measures/pair.ts'
import * as partners from './measures/partners.ts'
import * as plans from './measures/plans.ts'
import * as questionContext from './measures/question-context.ts'
import * as subgraph from './measures/subgraph.ts'
import * as together from './measures/together.ts'
import * as nodes from './nodes.ts'
import * as offices from './offices.ts'
import * as parties from './parties.ts'
import * as across from './paths/across.ts'
import * as cited from './paths/cited.ts'
import * as path from './paths/path.ts'
import * as paths from './paths/paths.ts'
import * as placeCoverage from './place-coverage.ts'
import * as places from './places.ts'
import * as practices from './practices.ts'
import type { Caps, Prices } from './prices.ts'
import * as receipts from './receipts.ts'
import * as resting from './resting.ts'
import * as route from './routes/route.ts'
import * as routes from './routes/routes.ts'
import * as tips from './routes/tips.ts'
import * as ways from './routes/ways.ts'
import * as scalars from './scalars.ts'
import * as search from './search.ts'
import * as ties from './ties.ts'

export const sdl = readFileSync(new URL('../contract/schema.graphql', import.meta.url), 'utf8')

/** Whatever answers a part of the schema: its resolvers, and what their fields cost. */
type Part = { resolvers?: Resolving; prices?: Prices; caps?: Caps }
type Resolving = Exclude<Parameters<typeof makeExecutableSchema>[0]['resolvers'], readonly unknown[] | undefined>
const parts: Part[] = [
  ...[
    agencies,
    arrangements,
    codings,
    coverage,
    dataset,
    evidence,
    factors,
    kinds,
    levels,
    mandates,
    nodes,
    offices,
    parties,
  ],
  ...[
    placeCoverage,
    places,
    practices,
    scalars,
    search,
    ties,
    across,
    cited,
    path,
    route,
    routes,
    tips,
    ways,
    paths,
    atWork,
    balance,
    breaks,
    changes,
    degree,
    factorBalance,
  ],
  ...[
    goalFigures,
    gaps,
    matrix,
    neighbourhood,
    network,
    overlap,
    pair,
    partners,
    plans,
    questionContext,
    receipts,
    resting,
    subgraph,
    together,
  ],
]

export const schema = makeExecutableSchema({ typeDefs: sdl, resolvers: parts.map(({ resolvers }) => resolvers ?? {}) })

export const prices: Prices = Object.assign({}, ...parts.map(({ prices }) => prices))
export const caps: Caps = Object.assign({}, ...parts.map(({ caps }) => caps))
