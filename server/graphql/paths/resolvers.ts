import type { Resolvers } from '../resolvers.generated.ts'
import { acrossOrUp, acrossOrUpResolvers } from './across.ts'
import { cited, citedPath } from './cited.ts'
import { noPath, pathConnection } from './page.ts'
import { path, step } from './path.ts'
import { answer } from './ranked.ts'

export const resolvers: Resolvers = {
  Query: {
    paths: (_parent, args, context) => answer(args, context),
    path: (_parent, args, context) => cited(args, context),
    acrossOrUp: (_parent, args, context) => acrossOrUp(args, context),
  },
  PathConnection: pathConnection,
  NoPath: noPath,
  CitedPath: citedPath,
  AcrossOrUp: acrossOrUpResolvers,
  Path: path,
  Step: step,
}
