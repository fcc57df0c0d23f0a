import { useQuery } from '@tanstack/react-query'
import { request } from '../graphql.ts'
import { Section } from '../thing/PageHead.tsx'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import { type EachSource, EverySource, type WholeDataset } from './documents.ts'
import { dataTaken } from './everyRow.ts'
import { everythingWords } from './everythingWords.ts'
import { Gist } from './Gist.tsx'
import { byPublisher, leadOf } from './lists.ts'

export function Data() {
  const query = useQuery({
    queryKey: ['every source'],
    queryFn: async ({ signal }) => (await request(EverySource, {}, signal)).dataset,
  })
  return <Query query={query}>{(dataset) => <Whole dataset={dataset} />}</Query>
}

const kinds = ['DATASET', 'DOCUMENT', 'INTERVIEW', 'REFERENCE'] as const satisfies EachSource['kind'][]

function Whole({ dataset }: { dataset: WholeDataset }) {
  const words = useWords(everythingWords)
  const { number, day } = useFormat()
  const { sources, notCovered, coversFrom, coversUntil, referenceDate } = dataset
  const says = words.dataGist(
    number(sources.length),
    day(coversFrom ?? referenceDate),
    day(coversUntil ?? referenceDate),
  )
  return (
    <>
      <Gist says={says} content={() => dataTaken(dataset, says, words)} />
      <Section id="limits" title={words.limits} aside={words.limitsAside(number(notCovered.length))}>
        <ul className="limits">
          {notCovered.map((limit) => (
            <Limit key={limit} limit={limit} />
          ))}
        </ul>
      </Section>
      <Checks dataset={dataset} />
      <Section id="sources" title={words.sources} aside={words.sourcesAside(number(sources.length))}>
        {kinds.map((kind) => (
          <Sources key={kind} title={words[kind]} sources={sources.filter((source) => source.kind === kind)} />
        ))}
      </Section>
    </>
  )
}

function Limit({ limit }: { limit: string }) {
  const words = useWords(everythingWords)
  const { lead, rest } = leadOf(limit)
  return (
    <li>
      <span>{lead}</span>
      {rest !== '' && (
        <details>
          <summary className="note">{words.more}</summary>
          <p className="note">{rest}</p>
        </details>
      )}
    </li>
  )
}

function Checks({ dataset }: { dataset: WholeDataset }) {
  const words = useWords(everythingWords)
  const { number, day } = useFormat()
  const { checks, dataVersion, referenceDate, licence, projection } = dataset
  const broken = checks.filter(({ holds }) => !holds)
  const all = number(checks.length)
  return (
    <Section id="checks" title={words.checks}>
      <dl className="versions">
        <dt>{words.versionIs}</dt>
        <dd>
          <code>{dataVersion}</code>
        </dd>
        <dt>{words.reference}</dt>
        <dd>{day(referenceDate)}</dd>
        <dt>{words.loaded}</dt>
        <dd>{day(projection.loadedAt.slice(0, 10))}</dd>
        <dt>{words.licenceIs}</dt>
        <dd>{licence}</dd>
        <dt>{words.rules}</dt>
        <dd>{broken.length === 0 ? words.allHold(all) : words.someBroken(number(broken.length), all)}</dd>
      </dl>
      <details open={broken.length > 0}>
        <summary className="note">{words.more}</summary>
        <table className="rows" data-table="checks">
          <thead>
            <tr>
              <th scope="col">{words.rule}</th>
              <th scope="col" className="number">
                {words.broken}
              </th>
            </tr>
          </thead>
          <tbody>
            {checks.map(({ name, rule, holds, broken }) => (
              <tr key={name} data-row={name}>
                <td>{rule}</td>
                <td className="number">{holds ? <span className="muted">{words.holds}</span> : number(broken)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  )
}

function Sources({ title, sources }: { title: string; sources: readonly EachSource[] }) {
  const words = useWords(everythingWords)
  const { number } = useFormat()
  if (sources.length === 0) return null
  return (
    <section className="sources" aria-label={title}>
      <h3>
        {title} <span className="note">{number(sources.length)}</span>
      </h3>
      {byPublisher(sources, words.publisherUnknown).map(({ id, title, items }) => (
        <div key={id} className="publisher">
          <h4>
            <bdi>{title}</bdi> <span className="note">{number(items.length)}</span>
          </h4>
          <ul data-table="sources">
            {items.map((source) => (
              <OneSource key={source.id} source={source} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function OneSource({ source }: { source: EachSource }) {
  const words = useWords(everythingWords)
  const { day, colon } = useFormat()
  const { id, name, url, licence, coversFrom, coversUntil, retrievedAt } = source
  const from = coversFrom ?? coversUntil
  const told = [
    licence ?? words.noLicence,
    from === null ? words.noDays : words.days(day(from), day(coversUntil ?? from)),
    ...(retrievedAt === null ? [] : [words.retrieved(day(retrievedAt))]),
  ]
  return (
    <li data-row={id}>
      <Anchor to={{ at: id }}>
        <bdi>{name}</bdi>
      </Anchor>{' '}
      <span className="note">
        {told.join(' · ')}
        {url !== null && (
          <>
            {' · '}
            <a href={url} rel="noreferrer" aria-label={`${words.file}${colon}${name}`}>
              <bdi>{hostOf(url)}</bdi>
            </a>
          </>
        )}
      </span>
    </li>
  )
}

/** The whole address is where it leads; a reader wants to know whose it is. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url
}
