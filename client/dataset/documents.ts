import { graphql, type ResultOf } from '../graphql.ts'

export const Dataset = graphql(`
  query Dataset {
    dataset {
      dataVersion
      referenceDate
      coversFrom
      coversUntil
      labels { name count illustrative }
      types { name count illustrative }
      bases { basis count }
      licence
    }
  }
`)
export type Dataset = ResultOf<typeof Dataset>['dataset']
