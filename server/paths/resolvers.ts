import type { Resolvers } from '../schema.generated.ts'
import { acrossOrUp, acrossOrUpResolvers } from './across-answer.ts'
import { answer } from './answer.ts'
import { cited, citedPath } from './cited.ts'
import { noPath, pathConnection } from './connection.ts'
import { path, step } from './path.ts'

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
