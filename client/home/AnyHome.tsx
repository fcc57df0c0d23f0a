import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { countOfLabel } from '../dataset/counts.ts'
import type { Dataset } from '../dataset/documents.ts'
import { useDataset } from '../dataset/useDataset.ts'
import { Find } from '../find/Find.tsx'
import { request } from '../graphql.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import { anyWords } from './anyWords.ts'
import { Ties } from './Covers.tsx'
import { coverWords } from './coverWords.ts'
import { Strongest } from './documents.ts'
import { Frame } from './Frame.tsx'
import { shortName } from './readings.ts'

/** The page before a question where the data is not ours: what is there, or how to bring something in. */
export function AnyHome() {
  const words = useWords(anyWords)
  const dataset = useDataset()
  useEffect(() => {
    document.title = `${words.title} · Crosstie`
  }, [words])
  return (
    <Frame>
      <div className="hero">
        <div>
          <h1>{words.claim}</h1>
          <Query query={dataset}>{(data) => (isEmpty(data) ? <Nothing /> : <Something />)}</Query>
        </div>
        {dataset.data && !isEmpty(dataset.data) && <Covered dataset={dataset.data} />}
      </div>
    </Frame>
  )
}

const isEmpty = (data: Dataset) => countOfLabel(data, 'Office') + countOfLabel(data, 'Arrangement') === 0

/** What to do first. */
function Nothing() {
  const words = useWords(anyWords)
  return (
    <section aria-labelledby="nothing">
      <h2 id="nothing">{words.nothing}</h2>
      <p>{words.bring}</p>
      <pre>
        <code>
          {`npm run import -- memberships members.csv --owner my-list --level Municipal
npm run import -- crosstie my-folder
npm run import -- --help`}
        </code>
      </pre>
      <p className="secondary">{words.manual}</p>
    </section>
  )
}

function Something() {
  const words = useWords(anyWords)
  return (
    <>
      <p className="lead">{words.lead}</p>
      <Find size="big" example={words.example} />
      <Pairs />
    </>
  )
}

function Covered({ dataset }: { dataset: Dataset }) {
  const covers = useWords(coverWords)
  return (
    <section aria-labelledby="covers">
      <h2 id="covers">{covers.heading}</h2>
      <Ties dataset={dataset} says="" />
      <p className="secondary">
        <Anchor to={{ index: 'data' }}>{covers.all}</Anchor>
      </p>
    </section>
  )
}

/** Who works together most, each a page, and a route between two of them. */
function Pairs() {
  const words = useWords(anyWords)
  const { number } = useFormat()
  const query = useQuery({
    queryKey: ['strongest'],
    queryFn: async ({ signal }) => (await request(Strongest, {}, signal)).network.pairs.nodes,
  })
  return (
    <Query query={query}>
      {(pairs) => {
        const [from, to] = [pairs[0]?.agencies[0], pairs.at(-1)?.agencies[1]]
        return (
          <>
            <ul className="examples" aria-label={words.together}>
              {pairs.map(({ agencies, sharedArrangements }) => (
                <li key={agencies.map(({ id }) => id).join(' ')}>
                  <Anchor to={{ compared: agencies.map(({ id }) => id) }}>
                    <bdi>{agencies.map(shortName).join(' – ')}</bdi>
                  </Anchor>{' '}
                  <span className="note">{words.shared(number(sharedArrangements), sharedArrangements === 1)}</span>
                </li>
              ))}
            </ul>
            {from && to && (
              <p className="or-route secondary muted">
                {words.orRoute}{' '}
                <Anchor to={{ from: from.id, to: to.id }}>
                  <bdi>{words.route(shortName(from), shortName(to))}</bdi>
                </Anchor>
              </p>
            )}
          </>
        )
      }}
    </Query>
  )
}
