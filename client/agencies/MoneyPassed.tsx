import type { View } from '../../common/address.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { headAndRest, Listing } from '../thing/Listing.tsx'
import { Section } from '../thing/PageHead.tsx'
import { receivedOf } from '../thing/recordsToCorrect.ts'
import { thingWords } from '../thing/thingWords.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import { receiptsOf, useAgencyLists } from './agencyLists.tsx'
import type { Agency } from './documents.ts'
import type { useAgencyMoney } from './useAgency.ts'
import { agencyWords } from './words.ts'

type Props = { agency: Agency; money: ReturnType<typeof useAgencyMoney>; view: View }

/** What an agency received from others, and what they received from it. */
export function MoneyPassed({ agency, money, view }: Props) {
  const words = useWords(agencyWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const lists = useAgencyLists(agency)
  const receipts = money.data ? receiptsOf(money.data.receipts) : null
  const years = money.data?.years
  return (
    <Section id="receipts" title={words.receipts} aside={words.receiptsAside}>
      <Query query={money}>
        {() =>
          receipts && (
            <>
              <h3>
                {receipts.received.length > 0 ? words.inYear(words.received, years?.received ?? 0) : words.received}
              </h3>
              {receipts.received.length === 0 ? (
                <p className="secondary">{words.noReceived}</p>
              ) : (
                <Listing
                  id="received"
                  caption={words.received}
                  columns={lists.receipts(words.from)}
                  groups={headAndRest('received', receipts.received, 6, (count) => shared.more(format.number(count)))}
                  keyOf={(row) => row.id}
                  view={view}
                  wrong={({ other, ...row }) => (
                    <Wrong
                      name={other.name}
                      record={receivedOf({ ...row, to: agency.id, from: other.id, year: years?.received ?? 0 })}
                    />
                  )}
                />
              )}
              <h3>{receipts.gave.length > 0 ? words.inYear(words.gave, years?.gave ?? 0) : words.gave}</h3>
              {receipts.gave.length === 0 ? (
                <p className="secondary">{words.noGave}</p>
              ) : (
                <Listing
                  id="gave"
                  caption={words.gave}
                  columns={lists.receipts(words.to)}
                  groups={headAndRest('gave', receipts.gave, 6, (count) => shared.more(format.number(count)))}
                  keyOf={(row) => row.id}
                  view={view}
                  wrong={({ other, ...row }) => (
                    <Wrong
                      name={other.name}
                      record={receivedOf({ ...row, to: other.id, from: agency.id, year: years?.gave ?? 0 })}
                    />
                  )}
                />
              )}
              <p className="note section-note">{words.receiptsNote}</p>
            </>
          )
        }
      </Query>
    </Section>
  )
}
