import type { Resolvers } from '../resolvers.generated.ts'
import { degree, degreeFields, degreeOf } from './degree.ts'
import { neighbourhood, neighbourhoodFields, reachedFields } from './neighbourhood.ts'
import { contextFields, foldFields, questionContext } from './question-context.ts'

export const resolvers: Resolvers = {
  Query: {
    degree: (_parent, args, context) => degree(args, context),
    neighbourhood: (_parent, args, context) => neighbourhood(args, context),
    context: (_parent, args, context) => questionContext(args, context),
  },
  Office: { degree: ({ id }, args, context) => degreeOf(id, args, context) },
  Arrangement: { degree: ({ id }, args, context) => degreeOf(id, args, context) },
  Degree: degreeFields,
  Neighbourhood: neighbourhoodFields,
  Reached: reachedFields,
  QuestionContext: contextFields,
  Fold: foldFields,
}
