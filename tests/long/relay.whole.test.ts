import { beforeAll } from 'vitest'
import { describeEnds, describeStored, large, lists } from '../helpers/lists.ts'
import { connection, crosstie, seeded } from '../helpers/seeded.ts'

const asked = crosstie()
beforeAll(seeded)

describeEnds(
  lists.filter(({ name }) => large.includes(name)),
  () => asked,
)
describeStored(['offices', 'arrangements', 'mandates', 'ties'], asked, connection)
