import type { View } from '../../common/address.ts'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Content } from '../takeaway/content.ts'
import { Counted } from '../thing/Counted.tsx'
import { Linked } from '../thing/Linked.tsx'
import { headAndRest, type Listed, Listing, tableOf } from '../thing/Listing.tsx'
import { isSeen } from '../thing/lately.ts'
import { Fact, Facts, PageHead, Section } from '../thing/PageHead.tsx'
import { ThingActions } from '../thing/ThingActions.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import { AgenciesInside, type AgencyInside, Inside, type RegionAnswer } from './documents.ts'
import { calledOf } from './here.ts'
import { useAgenciesInside, useInside } from './usePlace.ts'
import { placeWords } from './words.ts'

type RegionOffice = RegionAnswer['offices']['nodes'][number]

/** A region or the world: what the data knows of each country, who works there, and which offices stand above. */
export function RegionParts({ answer, view }: { answer: RegionAnswer; view: View }) {
  const words = useWords(placeWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const { place, dataset, offices } = answer
  const inside = useInside(place.id, view)
  const agencies = useAgenciesInside(place.id, view)
  const asOf = view.asOf ?? dataset.referenceDate
  const all = [...(inside.data?.rows ?? [])].sort((a, b) => a.name.localeCompare(b.name))
  const countries = all.filter(({ kind }) => kind.isCountry)
  const regions = all.filter(({ kind }) => !kind.isCountry)
  const seen = (agencies.data ?? []).filter((row) => !row.coordinates && isSeen(row, asOf))
  seen.sort((a, b) => b.places - a.places || (calledOf(a.agency) < calledOf(b.agency) ? -1 : 1))
  const count = (...states: string[]) =>
    format.number(countries.filter(({ coverage }) => states.includes(coverage.state)).length)
  const gist =
    countries.length === 0
      ? place.name
      : words.regionGist(
          ...[format.number(countries.length), place.name, count('KNOWN', 'NONE_JOINT')],
          ...([count('TOTALS_ONLY'), count('NO_FILE')] as const),
        )
  const columns = useColumns()
  const content =
    inside.data && agencies.data
      ? (): Content => ({
          stem: place.id,
          title: place.name,
          says: [gist],
          notes: [words.insideAside],
          tables: [
            tableOf({ id: 'countries', title: words.inside }, columns.inside, countries),
            tableOf({ id: 'regions', title: words.regions }, columns.inside, regions),
            tableOf({ id: 'agencies', title: words.agenciesInside }, columns.agencies, seen),
            tableOf({ id: 'offices', title: words.regionalOffices }, columns.offices, offices.nodes),
          ].filter(({ rows }) => rows.length > 0),
          figures: [],
          asOf,
          dataVersion: dataset.dataVersion,
          licence: dataset.licence,
          settings: [],
          graph: `place=${place.id}`,
          graphql: [
            asked(place.name, Inside, { id: place.id, asOf }),
            asked(words.agenciesInside, AgenciesInside, { id: place.id, asOf, illustrative: view.includeIllustrative }),
          ],
          cypher: [],
        })
      : null
  const rest = (rows: number) => shared.more(format.number(rows))
  return (
    <>
      <PageHead
        crumbs={
          <>
            <Anchor to={{ index: 'countries' }}>{words.countries}</Anchor>
            {place.partOf.map(({ id, name }) => (
              <span key={id}>
                {' '}
                ›{' '}
                <Anchor to={{ at: id }}>
                  <bdi>{name}</bdi>
                </Anchor>
              </span>
            ))}
          </>
        }
        name={<bdi>{place.name}</bdi>}
        gist={<p className="country-gist">{inside.data && gist}</p>}
        actions={<ThingActions from={place.id} map={place.id} content={content} />}
      />
      <Facts>
        <Fact part="inside" value={format.number(countries.length)}>
          {words.inside}
        </Fact>
        <Fact part="agencies" value={agencies.data ? format.number(seen.length) : '…'}>
          {words.agenciesInside}
        </Fact>
        <Fact part="offices" value={format.number(offices.totalCount)}>
          {words.regionalOffices}
        </Fact>
      </Facts>
      <div className="thing-parts two">
        <div>
          {regions.length > 0 && (
            <Section id="regions" title={words.regions}>
              <ul className="plain-list">
                {regions.map(({ id, name }) => (
                  <li key={id}>
                    <Linked id={id} name={name} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section id="inside" title={words.inside} aside={words.insideAside}>
            <Query query={inside}>
              {() => (
                <Listing
                  id="countries"
                  caption={words.inside}
                  columns={columns.inside}
                  groups={[{ id: 'countries', title: null, rows: countries }]}
                  keyOf={({ id }) => id}
                  view={view}
                />
              )}
            </Query>
          </Section>
        </div>
        <div>
          <Section id="agencies" title={words.agenciesInside} aside={words.agenciesInsideAside}>
            <Query query={agencies}>
              {() => (
                <Listing
                  id="agencies"
                  caption={words.agenciesInside}
                  columns={columns.agencies}
                  groups={headAndRest('agencies', seen, 20, rest)}
                  keyOf={({ agency }) => agency.id}
                  view={view}
                />
              )}
            </Query>
          </Section>
          <Section id="offices" title={words.regionalOffices} className="country-breaks">
            {offices.nodes.length === 0 ? (
              <p className="secondary">{words.noRegionalOffices}</p>
            ) : (
              <Listing
                id="offices"
                caption={words.regionalOffices}
                columns={columns.offices}
                groups={headAndRest('offices', offices.nodes, 20, rest)}
                keyOf={({ id }) => id}
                view={view}
              />
            )}
            {offices.totalCount > offices.nodes.length && (
              <p className="note">
                {words.sizedBy(format.number(offices.nodes.length), format.number(offices.totalCount))}
              </p>
            )}
          </Section>
        </div>
      </div>
    </>
  )
}

function useColumns() {
  const words = useWords(placeWords)
  const shared = useWords(thingWords)
  const states = {
    KNOWN: words.KNOWN,
    NONE_JOINT: words.NONE_JOINT,
    TOTALS_ONLY: words.state_TOTALS_ONLY,
    NO_FILE: words.state_NO_FILE,
  }
  const inside: Listed<Inside>[] = [
    {
      ...{ key: 'country', title: words.country },
      cell: ({ name }) => name,
      shown: ({ id, name }) => <Linked id={id} name={name} />,
    },
    { key: 'known', title: words.known, cell: ({ coverage }) => states[coverage.state] },
    {
      ...{ key: 'period', title: words.period, blank: '–' },
      cell: ({ coverage: { from, until } }) =>
        from === null || until === null ? null : `${from.slice(0, 4)}–${until.slice(0, 4)}`,
    },
  ]
  const agencies: Listed<AgencyInside>[] = [
    {
      ...{ key: 'agency', title: words.agency },
      cell: ({ agency }) => calledOf(agency),
      shown: ({ agency }) => <Linked id={agency.id} name={calledOf(agency)} />,
    },
    {
      key: 'places',
      title: words.inCountries,
      isNumber: true,
      cell: ({ places }) => places,
      shown: ({ agency, places }) => (
        <Counted
          to={{ at: agency.id }}
          part="offices"
          count={places}
          what={`${words.inCountries}: ${calledOf(agency)}`}
        />
      ),
    },
  ]
  const offices: Listed<RegionOffice>[] = [
    {
      ...{ key: 'office', title: words.office },
      cell: ({ name }) => name,
      shown: ({ id, name }) => <Linked id={id} name={name} />,
    },
    { key: 'city', title: words.city, blank: shared.notRecorded, cell: ({ city }) => city },
  ]
  return { inside, agencies, offices }
}
