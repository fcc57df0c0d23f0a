import { readFileSync } from 'node:fs'
import { buildSchema, validate } from 'graphql'
import { expect, test } from 'vitest'
import { Around, Chosen, Counts, Near, Passed, Subject, Unfolded } from '../../client/canvas/documents.ts'
import { Dataset } from '../../client/dataset/documents.ts'
import { Inspect } from '../../client/evidence/documents.ts'
import { Search } from '../../client/find/documents.ts'
import { Levels } from '../../client/levels/documents.ts'
import { Paths } from '../../client/paths/documents.ts'
import {
  AgenciesInside,
  Bodies,
  Breaks,
  Country,
  Inside,
  Region,
  ThenAndNow,
  TiesOnRecord,
  WithWhom,
} from '../../client/places/documents.ts'
import { Named } from '../../client/question/documents.ts'
import { Routes } from '../../client/routes/documents.ts'
import { Masters } from '../../client/thing/masters.ts'
import { Sort } from '../../client/thing/useSort.ts'

const schema = buildSchema(readFileSync(new URL('../../server/contract/schema.graphql', import.meta.url), 'utf8'))

// Types alone do not see that two fields of one name, on two types, must not differ.
test.each(
  Object.entries({
    Paths,
    Routes,
    Search,
    Named,
    Levels,
    Inspect,
    Around,
    Near,
    Counts,
    Passed,
    Unfolded,
    Chosen,
    Subject,
    Dataset,
    Sort,
    Country,
    WithWhom,
    Bodies,
    TiesOnRecord,
    ThenAndNow,
    Breaks,
    Region,
    Inside,
    AgenciesInside,
    Masters,
  }),
)('what the browser sends as %s is valid', (_name, document) => {
  expect(validate(schema, document)).toStrictEqual([])
})
