import { useState } from 'react'
import type { View } from '../../common/address.ts'
import { tieKinds } from '../../common/words.ts'
import { Chips } from '../constraints/Chips.tsx'
import { MoreLimits } from '../constraints/MoreLimits.tsx'
import { constraintWords } from '../constraints/words.ts'
import type { Level } from '../levels/documents.ts'
import type { Answer } from '../paths/documents.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { ask } from '../view/useView.ts'
import type { Offer } from './documents.ts'
import type { useOffers } from './useRoutes.ts'
import { offerWords, routesWords } from './words.ts'

type Props = {
  view: View
  answer: Answer | null
  levels: readonly Level[]
  offers: ReturnType<typeof useOffers>
  nameOf: (id: string) => string
  levelName: (id: string) => string
}

/** Limits in force, limits on offer with what they would cost, and the rest. */
export function Limits({ view, answer, levels, offers, nameOf, levelName }: Props) {
  const words = useWords(routesWords)
  const more = useWords(constraintWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="limits">
      <Chips view={view} nameOf={nameOf} levelName={levelName} />
      {/* biome-ignore lint/a11y/useSemanticElements: nothing here is a field of a form */}
      <div className="chips" role="group" aria-label={words.limits}>
        <span className="muted">{words.limits}</span>
        {offers.error && <span className="muted">{words.pricingFailed}</span>}
        {!offers.data && !offers.error && <span className="chip offered waiting">{words.pricing}</span>}
        {offers.data?.map((offer) => (
          <OfferChip key={`${offer.limit} ${offer.subject}`} offer={offer} view={view} answer={answer} />
        ))}
        <button
          type="button"
          className="chip offered"
          aria-expanded={isOpen}
          aria-controls="more-limits"
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? more.fewer : more.more}
        </button>
      </div>
      <div id="more-limits" hidden={!isOpen}>
        {isOpen && <MoreLimits view={view} answer={answer} levels={levels} />}
      </div>
    </div>
  )
}

function OfferChip({ offer, view, answer }: { offer: Offer; view: View; answer: Answer | null }) {
  const words = useWords(routesWords)
  const limits = useWords(offerWords)
  const format = useFormat()
  const change = changeOf(offer, view, answer)
  if (change === null) return null
  const { limit, subject, route, sentence } = offer
  const party = answer?.parties.find(({ id }) => id === subject)
  const label = limit === 'WITHOUT_BUSIEST' ? words.avoiding(party?.name ?? subject ?? '') : limits[limit]
  return (
    <button type="button" className="chip offered" title={sentence} onClick={() => ask(change)}>
      <span>
        {words.offered(label)}
        <b>{route === null ? words.noRouteLeft : format.friction(route.friction)}</b>
      </span>
    </button>
  )
}

/** What obeys an offer; null where no limit of a question does, as none leaves out one tie. */
function changeOf({ limit, subject }: Offer, view: View, answer: Answer | null): Partial<View> | null {
  switch (limit) {
    case 'OBSERVED_ONLY':
      return { observedOnly: true }
    case 'WITHOUT_BUSIEST':
      return subject === null ? null : { avoid: [...view.avoid, subject] }
    case 'ONE_BODY_AT_A_TIME':
      return { kinds: (view.kinds.length === 0 ? tieKinds : view.kinds).filter((kind) => kind !== 'UNDER').toSorted() }
    case 'STAY_IN_COUNTRY': {
      const ends = answer?.paths[0]?.steps
      const parties = [ends?.[0]?.from, ends?.at(-1)?.to].filter((party) => party !== undefined)
      const lowest = Math.max(...parties.map(({ level }) => level.tier))
      const places = parties.flatMap(({ level, place }) => (level.tier === lowest && place ? [place.id] : []))
      return places.length === 0 ? null : { stayIn: [...new Set(places)].toSorted() }
    }
    default:
      return null
  }
}
