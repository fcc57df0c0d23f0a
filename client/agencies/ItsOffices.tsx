import type { UseQueryResult } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { type Group, Listing } from '../thing/Listing.tsx'
import { Section } from '../thing/PageHead.tsx'
import { useWords } from '../view/catalogue.ts'
import { Query } from '../view/Query.tsx'
import { useAgencyLists } from './agencyLists.tsx'
import { calledOf } from './agencyParts.ts'
import type { Agency, AgencyOffice } from './documents.ts'
import { agencyWords } from './words.ts'

type Props = {
  agency: Agency
  offices: UseQueryResult<unknown, Error>
  grouped: readonly Group<AgencyOffice>[]
  view: View
}

/** The offices of an agency by level and region. */
export function ItsOffices({ agency, offices, grouped, view }: Props) {
  const words = useWords(agencyWords)
  const lists = useAgencyLists(agency)
  return (
    <Section id="offices" title={words.itsOffices} aside={words.officesAside}>
      <Query query={offices}>
        {() =>
          grouped.length === 0 ? (
            <p className="secondary">{words.noOffices(calledOf(agency))}</p>
          ) : (
            <>
              <Listing
                id="offices"
                caption={words.itsOffices}
                columns={lists.offices}
                groups={grouped}
                keyOf={(row) => row.id}
                view={view}
                wrong={({ id, name, level, place, city, basis, confidence }) => (
                  <Wrong
                    name={name}
                    record={{
                      table: 'offices',
                      cells: {
                        ...{ id, name, agency: agency.id, level: level.id },
                        ...{ city, place: place?.id ?? null, basis, confidence },
                      },
                    }}
                  />
                )}
              />
              <p className="note section-note">{words.jointNote}</p>
            </>
          )
        }
      </Query>
    </Section>
  )
}
