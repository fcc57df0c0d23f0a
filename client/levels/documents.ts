import { graphql, type ResultOf } from '../graphql.ts'

export const Levels = graphql(`
  query Levels {
    levels { id name rank tier }
  }
`)
export type Level = ResultOf<typeof Levels>['levels'][number]
