import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { resolvers as agencies } from './agencies.ts'
import { resolvers as arrangements } from './arrangements.ts'
import { resolvers as codings } from './codings.ts'
import { resolvers as coverage } from './coverage.ts'
import { resolvers as dataset } from './dataset.ts'
import { resolvers as evidence } from './evidence.ts'
import { resolvers as factors } from './factors.ts'
import { resolvers as levels } from './levels.ts'
import { resolvers as mandates } from './mandates.ts'
import { balanceResolvers as balance } from './measures/balance.ts'
import { breakResolvers as breaks } from './measures/breaks.ts'
import { factorBalanceResolvers as factorBalance } from './measures/factor-balance.ts'
import { gapResolvers as gaps } from './measures/gaps.ts'
import { overlapResolvers as overlap } from './measures/overlap.ts'
import { partnerResolvers as partners } from './measures/partners.ts'
import { resolvers as around } from './measures/resolvers.ts'
import { resolvers as entities } from './nodes.ts'
import { resolvers as offices } from './offices.ts'
import { resolvers as parties } from './parties.ts'
import { resolvers as paths } from './paths/resolvers.ts'
import { resolvers as places } from './places.ts'
import { resolvers as practices } from './practices.ts'
import { resolvers as scalars } from './scalars.ts'
import { resolvers as search } from './search.ts'
import { resolvers as ties } from './ties.ts'

export const sdl = readFileSync(new URL('../contract/schema.graphql', import.meta.url), 'utf8')

export const schema = makeExecutableSchema({
  typeDefs: sdl,
  resolvers: [
    scalars,
    practices,
    places,
    mandates,
    factors,
    codings,
    arrangements,
    agencies,
    around,
    balance,
    breaks,
    factorBalance,
    overlap,
    partners,
    coverage,
    gaps,
    dataset,
    entities,
    evidence,
    levels,
    offices,
    parties,
    paths,
    search,
    ties,
  ],
})
