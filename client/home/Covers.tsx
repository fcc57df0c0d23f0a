import { useQuery } from '@tanstack/react-query'
import { countOfLabel, restsOf } from '../dataset/counts.ts'
import type { Dataset } from '../dataset/documents.ts'
import { useDataset } from '../dataset/useDataset.ts'
import { request } from '../graphql.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { StrokeMark } from '../view/Mark.tsx'
import { Query } from '../view/Query.tsx'
import { coverWords } from './coverWords.ts'
import { type EachPlace, type PlanInShort, Plans } from './documents.ts'
import { useEverywhere } from './useLists.ts'

/** What the data covers and what it cannot tell, before anybody relies on it. */
export function Covers() {
  const words = useWords(coverWords)
  const dataset = useDataset()
  const everywhere = useEverywhere()
  return (
    <section className="covers" aria-labelledby="covers">
      <div>
        <h2 id="covers">{words.heading}</h2>
        <Query query={dataset}>{(data) => <Ties dataset={data} places={everywhere.data ?? []} />}</Query>
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

const means = {
  OBSERVED: ['solid', 'observedMeans'],
  REFERENCE: ['dashed', 'referenceMeans'],
  DERIVED: ['dashed', 'derivedMeans'],
  ILLUSTRATIVE: ['dotted', 'illustrativeMeans'],
} as const

function Ties({ dataset, places }: { dataset: Dataset; places: readonly EachPlace[] }) {
  const words = useWords(coverWords)
  const { number, percent, listed } = useFormat()
  const rests = restsOf(dataset)
  const all = rests.reduce((sum, { ties }) => sum + ties, 0)
  const observed = rests[0]?.ties ?? 0
  const count = (label: string) => number(countOfLabel(dataset, label))
  const countries = places.filter(({ kind }) => kind.isCountry)
  const planned = countries.filter(({ coverage }) => coverage.state !== 'NO_FILE').length
  return (
    <>
      <p className="gist">
        {countries.length > 0 && words.gist(count('Agency'), number(countries.length), number(planned))}
      </p>
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
      <dl className="rests-key">
        {rests.map(({ on, ties }) => (
          <div key={on}>
            <dt className="marked">
              <StrokeMark stroke={means[on][0]} />
              {words[on]}
            </dt>
            <dd>{number(ties)}</dd>
            <dd>{words[means[on][1]]}</dd>
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

function PlansReported() {
  const words = useWords(coverWords)
  const { number } = useFormat()
  const plans = useQuery({
    queryKey: ['plans in short', pilots],
    queryFn: async ({ signal }) => (await request(Plans, { places: pilots }, signal)).plans,
  })
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
    <table className="rows">
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
        {rows
          .toSorted((a, b) => a.place.name.localeCompare(b.place.name))
          .map((row) => (
            <tr key={row.place.id}>
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

function PlanCells({ place: { coverage }, plan }: PlanInShort) {
  const words = useWords(coverWords)
  const { number, friction } = useFormat()
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
        {reporting ? number(reporting.activities) : <span className="muted">{words.notCounted}</span>}
      </td>
      <td className="number">
        {plan.jointActivities > 0 ? number(plan.jointActivities) : <span className="muted">{words.none}</span>}
      </td>
    </>
  )
}
