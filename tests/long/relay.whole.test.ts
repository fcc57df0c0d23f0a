import { beforeAll } from 'vitest'
import { describeEnds, describeStored, inFieldwork, lists } from '../helpers/lists.ts'
import { connection, crosstie, seeded } from '../helpers/seeded.ts'

const asked = crosstie()
beforeAll(seeded)

describeEnds(
  lists.filter(({ name }) => !inFieldwork.includes(name)),
  () => asked,
)
describeStored(['offices', 'arrangements', 'mandates', 'ties', 'ties of IFAD'], asked, connection)
