import { useQuery } from '@tanstack/react-query'
import { countOfLabel, restsOf } from '../dataset/counts.ts'
import type { Dataset } from '../dataset/documents.ts'
import { useDataset } from '../dataset/useDataset.ts'
import { request } from '../graphql.ts'
import { TakeAway } from '../takeaway/TakeAway.tsx'
import { Counted } from '../thing/Counted.tsx'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { StrokeMark } from '../view/Mark.tsx'
import { Query } from '../view/Query.tsx'
import { coverWords } from './coverWords.ts'
import { type EachPlace, type PlanInShort, Plans } from './documents.ts'
import { byCountry, coversTaken, meaning } from './everyRow.ts'
import { useEverywhere } from './useLists.ts'

/** What the data covers and what it cannot tell, before anybody relies on it. */
export function Covers() {
  const words = useWords(coverWords)
  const dataset = useDataset()
  const everywhere = useEverywhere()
  const plans = usePilots()
  const { number } = useFormat()
  const countries = everywhere.data?.filter(({ kind }) => kind.isCountry) ?? []
  const planned = countries.filter(({ coverage }) => coverage.state !== 'NO_FILE').length
  const says = (data: Dataset) =>
    countries.length === 0
      ? ''
      : words.gist(number(countOfLabel(data, 'Agency')), number(countries.length), number(planned))
  // Where a part could not be read, the others can be taken away.
  const isRead = dataset.data && everywhere.data && !plans.isPending
  const content = isRead
    ? () =>
        coversTaken({ dataset: dataset.data, plans: plans.data ?? [], places: pilots, says: says(dataset.data) }, words)
    : null
  return (
    <section className="covers" aria-labelledby="covers">
      <div>
        <div className="head-line">
          <h2 id="covers">{words.heading}</h2>
          <TakeAway content={content} />
        </div>
        <Query query={dataset}>{(data) => <Ties dataset={data} says={says(data)} />}</Query>
      </div>
      <PlansReported />
      <div className="cannot">
        <h3>{words.cannot}</h3>
        <ul>
          <li>{words.cannotMeet}</li>
          <li>{words.cannotLead}</li>
          <li>{words.cannotReport}</li>
          <li>{words.cannotCompare}</li>
          <li>{words.cannotCause}</li>
        </ul>
        <p className="secondary">
          <Anchor to={{ index: 'data' }}>{words.all}</Anchor>
        </p>
      </div>
    </section>
  )
}

const strokes = { OBSERVED: 'solid', REFERENCE: 'dashed', DERIVED: 'dashed', ILLUSTRATIVE: 'dotted' } as const

export function Ties({ dataset, says }: { dataset: Dataset; says: string }) {
  const words = useWords(coverWords)
  const { number, percent, listed } = useFormat()
  const rests = restsOf(dataset)
  const all = rests.reduce((sum, { ties }) => sum + ties, 0)
  const observed = rests[0]?.ties ?? 0
  const count = (label: string) => number(countOfLabel(dataset, label))
  return (
    <>
      {says !== '' && <p className="gist">{says}</p>}
      <p className="secondary muted">
        {words.counts(count('Office'), count('Arrangement'), number(all), count('Source'))}
        <b>{words.onRecord(number(observed), percent(all === 0 ? 0 : observed / all))}</b>
        {words.others}
      </p>
      <div
        className="rests"
        role="img"
        aria-label={words.bar(listed(rests.map(({ on, ties }) => `${words[on]} ${number(ties)}`)))}
      >
        {rests.map(({ on, ties }) => (ties > 0 ? <i key={on} className={on} style={{ flexGrow: ties }} /> : null))}
      </div>
      <dl className="rests-key" data-table="rests">
        {rests.map(({ on, ties }) => (
          <div key={on} data-row={on}>
            <dt className="marked">
              <StrokeMark stroke={strokes[on]} />
              {words[on]}
            </dt>
            <dd>{number(ties)}</dd>
            <dd>{words[meaning[on]]}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{words.shares(number(all))}</p>
    </>
  )
}

/** The pilots of Delivering as One. */
const pilots = ['alb', 'cpv', 'moz', 'pak', 'rwa', 'tza', 'ury', 'vnm']
const four = ['alb', 'cpv', 'pak', 'vnm']

function usePilots() {
  return useQuery({
    queryKey: ['plans in short', pilots],
    queryFn: async ({ signal }) => (await request(Plans, { places: pilots }, signal)).plans,
  })
}

function PlansReported() {
  const words = useWords(coverWords)
  const { number } = useFormat()
  const plans = usePilots()
  const everywhere = useEverywhere()
  const countries = everywhere.data?.filter(({ kind }) => kind.isCountry)
  const inState = (state: EachPlace['coverage']['state']) =>
    number(countries?.filter(({ coverage }) => coverage.state === state).length ?? 0)
  return (
    <div className="plans">
      <h3>{words.plans}</h3>
      <p className="note">
        {words.plansNote} <Anchor to={{ compared: four }}>{words.four}</Anchor>
      </p>
      <Query query={plans}>{(rows) => <PlanTable rows={rows} />}</Query>
      {countries && (
        <p className="secondary muted">
          {words.files(inState('KNOWN'), inState('NONE_JOINT'), inState('TOTALS_ONLY'))}{' '}
          <Anchor to={{ index: 'countries' }}>{words.allPlaces(number(countries.length))}</Anchor>
        </p>
      )}
    </div>
  )
}

function PlanTable({ rows }: { rows: readonly PlanInShort[] }) {
  const words = useWords(coverWords)
  return (
    <table className="rows" data-table="plans">
      <thead>
        <tr>
          <th scope="col">{words.country}</th>
          <th scope="col" className="number">
            {words.perActivity}
          </th>
          <th scope="col" className="number">
            {words.activities}
          </th>
          <th scope="col" className="number">
            {words.joint}
          </th>
        </tr>
      </thead>
      <tbody>
        {byCountry(rows).map((row) => (
          <tr key={row.place.id} data-row={row.place.id}>
            <th scope="row">
              <Anchor to={{ at: row.place.id }}>
                <bdi>{row.place.name}</bdi>
              </Anchor>
            </th>
            <PlanCells {...row} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PlanCells({ place, plan }: PlanInShort) {
  const words = useWords(coverWords)
  const { friction } = useFormat()
  const { coverage } = place
  if (!plan || coverage.state === 'NO_FILE' || coverage.state === 'TOTALS_ONLY')
    return (
      <td className="number muted" colSpan={3}>
        {coverage.state === 'TOTALS_ONLY' ? words.totalsOnly : words.noFile}
      </td>
    )
  const { reporting } = plan.arrangement
  return (
    <>
      <td className="number">
        {reporting ? friction(reporting.agenciesPerActivity) : <span className="muted">{words.notCounted}</span>}
      </td>
      <td className="number">
        {reporting ? (
          <Counted
            to={{ at: plan.arrangement.id }}
            part="below"
            count={reporting.activities}
            what={`${words.activities}: ${place.name}`}
          />
        ) : (
          <span className="muted">{words.notCounted}</span>
        )}
      </td>
      <td className="number">
        {plan.jointActivities > 0 ? (
          <Counted
            to={{ at: place.id }}
            part="bodies"
            count={plan.jointActivities}
            what={`${words.joint}: ${place.name}`}
          />
        ) : (
          <span className="muted">{words.none}</span>
        )}
      </td>
    </>
  )
}
