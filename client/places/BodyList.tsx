import type { View } from '../../common/address.ts'
import type { Table } from '../takeaway/content.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { Counted } from '../thing/Counted.tsx'
import { Linked } from '../thing/Linked.tsx'
import { type Group, type Listed, Listing, tableOf } from '../thing/Listing.tsx'
import { unitOf } from '../thing/money.ts'
import { KnownHow } from '../thing/RestsOn.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { basisPhrases } from '../view/Mark.tsx'
import type { Body } from './documents.ts'
import { isFilledIn } from './here.ts'
import { placeWords } from './words.ts'

type Props = {
  bodies: readonly Body[]
  /** The kinds of which nobody has seen who takes part: a rule says so. */
  byRule: ReadonlySet<string>
  view: View
  totalsOnly: boolean
}

/** The arrangements of a place by kind; a plan of totals stands open, as its totals are all that there is of it. */
export function BodyList({ bodies, byRule, view, totalsOnly }: Props) {
  const words = useWords(placeWords)
  const format = useFormat()
  const columns = useBodyColumns(bodies, byRule)
  const kinds = [...new Map(bodies.map(({ kind }) => [kind.id, kind])).values()]
  const size = (id: string) => bodies.filter(({ kind }) => kind.id === id).length
  const isTotals = (kind: Body['kind']) => totalsOnly && kind.isPartOfPlan && !kind.isJointWork
  kinds.sort((a, b) => Number(isTotals(b)) - Number(isTotals(a)) || size(a.id) - size(b.id))
  const groups = kinds.map((kind): Group<Body> => {
    const rows = bodies.filter((body) => body.kind.id === kind.id)
    const name = rows.length === 1 ? kind.label : kind.plural
    return { id: groupOf({ kind }), title: `${name} (${format.number(rows.length)})`, rows, stands: isTotals(kind) }
  })
  return (
    <Listing
      id="bodies"
      caption={words.bodies}
      columns={columns}
      groups={groups}
      keyOf={({ id }) => id}
      view={view}
      wrong={({ id, name, kind, basis, confidence, required, available, spent }) => (
        <Wrong
          name={name}
          record={{
            table: 'arrangements',
            cells: {
              ...{ id, name, kind: kind.id, basis, confidence },
              required: required?.amount ?? null,
              available: available?.amount ?? null,
              spent: spent?.amount ?? null,
              currency: (required ?? available ?? spent)?.currency ?? null,
            },
          }}
        />
      )}
    />
  )
}

/** What opens the arrangements of a kind, in the address. */
export const groupOf = ({ kind }: Pick<Body, 'kind'>) => `kind-${kind.id}`

function useBodyColumns(bodies: readonly Body[], byRule: ReadonlySet<string>): Listed<Body>[] {
  const words = useWords(placeWords)
  const bases = useWords(basisPhrases)
  const format = useFormat()
  const million = useLanguage() === 'en' ? 'm' : 'M'
  const currency = bodies.find(({ required }) => required)?.required?.currency ?? 'USD'
  const amount = (key: 'required' | 'available' | 'spent', title: string): Listed<Body> => ({
    ...{ key, title, unit: unitOf(currency), isNumber: true, blank: '–' },
    cell: (body) => {
      if (key === 'spent' && body.spent !== null && !isFilledIn(bodies, body.kind.id)) return words.notKept
      return body[key]?.currency === currency ? (body[key]?.amount ?? null) : null
    },
    shown: (body) =>
      key === 'spent' && !isFilledIn(bodies, body.kind.id) ? (
        <span className="muted">{words.notKept}</span>
      ) : (body[key]?.amount ?? 0) === 0 ? (
        '0'
      ) : (
        `${format.millions(body[key]?.amount ?? 0)} ${million}`
      ),
  })
  return [
    {
      ...{ key: 'name', title: words.body },
      cell: ({ name }) => name,
      shown: ({ id, name }) => <Linked id={id} name={name} />,
    },
    {
      ...{ key: 'members', title: words.members, isNumber: true, blank: words.unnamed },
      cell: ({ participants }) => (participants.totalCount === 0 ? null : participants.totalCount),
      shown: ({ id, name, kind, participants }) => (
        <>
          <Counted to={{ at: id }} part="members" count={participants.totalCount} what={`${words.members}: ${name}`} />
          {byRule.has(kind.id) && <span className="muted"> {words.byRule}</span>}
        </>
      ),
    },
    ...[amount('required', words.needs), amount('available', words.atHand), amount('spent', words.spentSoFar)],
    {
      ...{ key: 'basis', title: words.existsHow },
      cell: ({ basis }) => bases[basis],
      shown: ({ basis, confidence }) => <KnownHow basis={basis} confidence={confidence} />,
    },
  ]
}

export function useBodyTable(bodies: readonly Body[], byRule: ReadonlySet<string>): Table {
  const words = useWords(placeWords)
  return tableOf({ id: 'bodies', title: words.bodies }, useBodyColumns(bodies, byRule), bodies)
}
