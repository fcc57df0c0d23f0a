import { useDataset } from '../dataset/useDataset.ts'
import { Counted } from '../thing/Counted.tsx'
import { Section } from '../thing/PageHead.tsx'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import type { EachAgency } from './documents.ts'
import { agenciesTaken } from './everyRow.ts'
import { everythingWords } from './everythingWords.ts'
import { Gist } from './Gist.tsx'
import { useEveryAgency } from './useLists.ts'

export function Agencies() {
  return <Query query={useEveryAgency()}>{(agencies) => <Kinds agencies={agencies} />}</Query>
}

function Kinds({ agencies }: { agencies: readonly EachAgency[] }) {
  const words = useWords(everythingWords)
  const { number } = useFormat()
  const about = useDataset().data
  const says = words.agenciesGist(number(agencies.length))
  return (
    <>
      <Gist says={says} content={about ? () => agenciesTaken(agencies, says, words, about) : null} />
      {[...new Map(agencies.map(({ kind }) => [kind.id, kind.plural]))]
        .toSorted(([, a], [, b]) => a.localeCompare(b))
        .map(([id, plural]) => (
          <Kind key={id} id={id} plural={plural} agencies={agencies.filter(({ kind }) => kind.id === id)} />
        ))}
    </>
  )
}

function Kind({ id, plural, agencies }: { id: string; plural: string; agencies: readonly EachAgency[] }) {
  const words = useWords(everythingWords)
  const { number } = useFormat()
  const title = `${plural.slice(0, 1).toUpperCase()}${plural.slice(1)}`
  return (
    <Section id={`kind-${id}`} title={title} aside={number(agencies.length)}>
      <table className="rows" data-table="agencies">
        <thead>
          <tr>
            <th scope="col">{words.acronym}</th>
            <th scope="col">{words.name}</th>
            <th scope="col" className="number">
              {words.offices}
            </th>
          </tr>
        </thead>
        <tbody>
          {agencies.map(({ id, acronym, name, ended, offices }) => (
            <tr key={id} data-row={id}>
              <th scope="row">
                <Anchor to={{ at: id }}>
                  <bdi>{acronym ?? name}</bdi>
                </Anchor>
              </th>
              <td>
                <bdi>{name}</bdi>
                {ended !== null && (
                  <span className="note">
                    {' '}
                    {words.ended} {ended}
                  </span>
                )}
              </td>
              <td className="number">
                <Counted
                  to={{ at: id }}
                  part="offices"
                  count={offices.totalCount}
                  what={`${words.offices}: ${acronym ?? name}`}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
