import type { View } from '../../common/address.ts'
import { useLevels } from '../levels/useLevels.ts'
import { ThingFrame } from '../thing/ThingFrame.tsx'
import { useSort } from '../thing/useSort.ts'
import { useWords } from '../view/catalogue.ts'
import { Query } from '../view/Query.tsx'
import { Country } from './Country.tsx'
import './places.css'
import { RegionParts } from './RegionParts.tsx'
import { useBodies, useCountry, useRegion, useWithWhom } from './usePlace.ts'
import { placeWords } from './words.ts'

/** The page of one place: a country or territory, or what has such in it. */
export function PlacePage({ view }: { view: View }) {
  const words = useWords(placeWords)
  const id = view.at ?? ''
  const sort = useSort(id)
  const kind = sort.data && 'kind' in sort.data ? sort.data.kind : null
  if (kind === null)
    return (
      <ThingFrame title={id}>
        <Query query={sort}>{() => <p>{words.gone}</p>}</Query>
      </ThingFrame>
    )
  return kind.isCountry ? <CountryPage id={id} view={view} /> : <RegionPage id={id} view={view} />
}

type Props = { id: string; view: View }

function CountryPage({ id, view }: Props) {
  const words = useWords(placeWords)
  const country = useCountry(id, view)
  // What its sentence needs beside: asked for at once, not after the first answer.
  useWithWhom(id, view)
  useBodies(id, view)
  return (
    <ThingFrame title={country.data?.place.name ?? id}>
      <Query query={country}>
        {(answer) => (answer === null ? <p>{words.gone}</p> : <Country answer={answer} view={view} />)}
      </Query>
    </ThingFrame>
  )
}

function RegionPage({ id, view }: Props) {
  const words = useWords(placeWords)
  const levels = useLevels()
  const region = useRegion(id, levelAbove(levels), view)
  return (
    <ThingFrame title={region.data?.place.name ?? id}>
      <Query query={region}>
        {(answer) => (answer === null ? <p>{words.gone}</p> : <RegionParts answer={answer} view={view} />)}
      </Query>
    </ThingFrame>
  )
}

/** The level above the lowest, of the offices that work for several countries; the lowest where there is one alone. */
function levelAbove(levels: readonly { id: string; tier: number }[]): string | null {
  const lowest = Math.max(...levels.map(({ tier }) => tier))
  return levels.filter(({ tier }) => tier < lowest).sort((a, b) => b.tier - a.tier)[0]?.id ?? levels[0]?.id ?? null
}
