import { useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { Notice } from '../head/Notice.tsx'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Content, Table } from '../takeaway/content.ts'
import { Emphasised, unmarked } from '../thing/Emphasised.tsx'
import { Fact, Facts, PageHead, Section } from '../thing/PageHead.tsx'
import { ThingActions } from '../thing/ThingActions.tsx'
import { ThingFrame } from '../thing/ThingFrame.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import { Resting, Source, type SourceAnswer } from './documents.ts'
import { RestingCounts, RestingRows, useRestingTables } from './RestsOnIt.tsx'
import { chosenIn, kindRows, readIn } from './restingKinds.ts'
import './sources.css'
import { useRestingCounts, useRestingRows } from './useResting.ts'
import { restingWords, sourceWords, unknownKindWords } from './words.ts'

/** The page of one source: who published it, of what it speaks, and what brought it here. */
export function SourcePage({ view }: { view: View }) {
  const words = useWords(thingWords)
  const id = view.at ?? ''
  const answer = useQuery({
    queryKey: ['source', id],
    queryFn: async ({ signal }): Promise<SourceAnswer | null> => {
      const { node, ...rest } = await request(Source, { id }, signal)
      return node?.__typename === 'Source' ? { source: node, ...rest } : null
    },
  })
  return (
    <ThingFrame title={answer.data?.source.name ?? id}>
      <Query query={answer}>
        {(found) => (found === null ? <p>{words.gone}</p> : <Parts view={view} answer={found} />)}
      </Query>
    </ThingFrame>
  )
}

/** Addresses come from data: only these kinds become links. */
const safe = /^(https?:\/\/|mailto:)/i

type Props = { view: View; answer: SourceAnswer }

function Parts({ view, answer: { source, dataset } }: Props) {
  const words = useWords(sourceWords)
  const kindWords = useWords(restingWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const { coversFrom, coversUntil } = source
  const period =
    coversFrom === null || coversUntil === null
      ? words.noPeriod
      : words.period(format.day(coversFrom), format.day(coversUntil))
  const counts = useRestingCounts(source.id, view)
  const kinds = kindRows(counts.data ?? [])
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  const observed = kinds.reduce((sum, one) => sum + one.observed, 0)
  const chosen = chosenIn(view.selected, kinds)
  const resting = useRestingRows(source.id, chosen, view)
  const page = resting.data ?? { totalCount: 0, nodes: [] }
  const chosenTitle = chosen === null ? '' : words.chosenTitle(kindWords[chosen.kind], chosen.way && words[chosen.way])
  const restingTables = useRestingTables(kinds, page, chosenTitle)
  const gist = [
    words.gist(words[source.kind], source.publisher),
    period,
    ...(counts.data ? [all === 0 ? words.nothing : words.restsGist(format.number(all), format.number(observed))] : []),
  ]
  const runs = dataset.importRuns.filter(
    ({ owners, sha256 }) => owners.includes(source.id) || (source.sha256 !== null && sha256.includes(source.sha256)),
  )
  const rows: { key: string; title: string; said: string; href?: string | null }[] = [
    { key: 'publisher', title: words.publisher, said: source.publisher ?? shared.notRecorded },
    { key: 'address', title: words.address, said: source.url ?? words.noAddress, href: source.url },
    { key: 'version', title: words.version, said: source.version ?? shared.notRecorded },
    { key: 'licence', title: words.licence, said: source.licence ?? words.noLicence },
    {
      key: 'retrieved',
      title: words.retrieved,
      said: source.retrievedAt === null ? shared.notRecorded : format.day(source.retrievedAt),
    },
    { key: 'covers', title: words.covers, said: period },
    { key: 'access', title: words.access, said: source.access === 'PUBLIC' ? words.isPublic : words.restricted },
    { key: 'sha', title: words.sha, said: source.sha256 ?? words.noFile },
  ]
  const table: Table = {
    id: 'source',
    title: words.about,
    columns: [
      { key: 'key', title: words.about },
      { key: 'said', title: source.name },
    ],
    rows: rows.map(({ title, said }) => [title, said]),
  }
  const isRead = counts.data !== undefined && (chosen === null || resting.data !== undefined)
  const content = (): Content => ({
    stem: source.id,
    title: source.name,
    says: gist.map(unmarked),
    notes: [words.countNote],
    tables: [table, ...restingTables],
    figures: [],
    asOf: dataset.referenceDate,
    dataVersion: dataset.dataVersion,
    licence: dataset.licence,
    settings: [],
    graph: null,
    graphql: [
      asked(source.name, Source, { id: source.id }),
      asked(words.rests, Resting, { id: source.id, illustrative: view.includeIllustrative }),
    ],
    cypher: [],
  })
  const isMisread = view.selected !== null && all > 0 && readIn(view.selected, kinds) === null
  return (
    <>
      {isMisread && <Notice flaws={[{ key: 'sel', piece: `sel=${view.selected}`, ...unknownKindWords }]} />}
      <PageHead
        crumbs={
          <>
            <Anchor to={{ index: 'data' }}>{words.data}</Anchor> › {words[source.kind]}
          </>
        }
        name={<bdi>{source.name}</bdi>}
        gist={
          <p>
            <Emphasised>{gist.join(' ')}</Emphasised>
          </p>
        }
        actions={<ThingActions from={null} map={null} content={isRead ? content : null} />}
      />
      <Facts>
        {counts.data && (
          <Fact {...(all === 0 ? {} : { part: 'rests' })} value={format.number(all)}>
            {words.restsFact(all === 1)}
          </Fact>
        )}
        <Fact wide value={<bdi className="fact-text">{source.licence ?? words.noLicence}</bdi>}>
          {words.licence}
        </Fact>
        <Fact
          wide
          value={
            <span className="fact-text">
              {source.retrievedAt === null ? words.notFetched : words.fetched(format.day(source.retrievedAt))}
            </span>
          }
        >
          {source.access === 'PUBLIC' ? words.isPublic : words.restricted}
        </Fact>
      </Facts>
      <Section id="rests" title={words.rests} aside={words.restsAside}>
        <Query query={counts}>
          {() =>
            chosen === null ? (
              <p className="secondary">{words.nothing}</p>
            ) : (
              <div className="thing-parts two">
                <div>
                  <RestingCounts rows={kinds} view={view} />
                  <p className="note section-note">{words.countNote}</p>
                </div>
                <section aria-labelledby="resting-rows">
                  <h3 id="resting-rows">{chosenTitle}</h3>
                  <Query query={resting}>
                    {(found) => <RestingRows page={found} view={view} title={chosenTitle} />}
                  </Query>
                </section>
              </div>
            )
          }
        </Query>
      </Section>
      <div className="thing-parts two">
        <Section id="about" title={words.about}>
          <dl className="source-rows" data-table="source">
            {rows.map(({ key, title, said, href }) => (
              <div key={key} data-row="">
                <dt>{title}</dt>
                <dd>
                  {href && safe.test(href) ? (
                    <a href={href} rel="noreferrer">
                      <bdi>{said}</bdi>
                    </a>
                  ) : (
                    <bdi>{said}</bdi>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="read" title={words.read}>
          {runs.length === 0 ? (
            <p className="secondary">{words.noRun}</p>
          ) : (
            <ul className="plain-list">
              {runs.map(({ id, importer, startedAt, files, owners }) => (
                <li key={id}>
                  <b>{importer}</b>, {format.day(startedAt.slice(0, 10))}, {words.ofOwner(owners.join(', '))}
                  <p className="muted">
                    <bdi>{files.join(', ')}</bdi>
                  </p>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
    </>
  )
}
