import type { UseQueryResult } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { headAndRest, Listing } from '../thing/Listing.tsx'
import { Section } from '../thing/PageHead.tsx'
import { PairMatrix } from '../thing/PairMatrix.tsx'
import { jointWorkOf } from '../thing/recordsToCorrect.ts'
import { thingWords } from '../thing/thingWords.ts'
import type { Matrix, Pair } from '../thing/twoByTwo.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import { useAgencyLists } from './agencyLists.tsx'
import { calledOf, type PartnerRow } from './agencyParts.ts'
import type { Agency } from './documents.ts'
import { agencyWords } from './words.ts'

type Props = {
  agency: Agency
  partners: UseQueryResult<unknown, Error>
  rows: readonly PartnerRow[]
  together: UseQueryResult<unknown, Error>
  matrix: Matrix | null
  view: View
}

/** Whom an agency is observed beside, and what it and those share among themselves. */
export function Partners({ agency, partners, rows, together, matrix, view }: Props) {
  const words = useWords(agencyWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const lists = useAgencyLists(agency)
  return (
    <Section id="partners" title={words.partners} aside={words.partnersAside}>
      <Query query={partners}>
        {() =>
          rows.length === 0 ? (
            <p className="secondary">{words.noPartners}</p>
          ) : (
            <>
              <Listing
                id="partners"
                caption={words.partners}
                columns={lists.partners(Math.max(rows[0]?.jointly ?? 0, 1))}
                groups={headAndRest('partners', rows, 16, (count) => shared.more(format.number(count)))}
                keyOf={(row) => row.agency.id}
                view={view}
                wrong={(row) => <Wrong record={jointWorkOf(agency, row.agency)} name={calledOf(row.agency)} />}
              />
              <p className="note section-note">{words.partnersNote}</p>
              <h3>{words.together}</h3>
              <Query query={together}>
                {() =>
                  matrix && (
                    <PairMatrix
                      matrix={matrix}
                      isBeside={false}
                      note={words.togetherNote(format.number(matrix.members.length - 1))}
                      leading={{ to: sideBySide, label: words.whereBoth }}
                      wrong={({ one, other }) => jointWorkOf(one, other)}
                    />
                  )
                }
              </Query>
            </>
          )
        }
      </Query>
    </Section>
  )
}

const sideBySide = ({ one, other }: Pair) => ({ compared: [one.id, other.id] })
