import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type DrawnRoute, drawnOf } from '../drawing/drawn.ts'
import { RouteDrawing } from '../drawing/RouteDrawing.tsx'
import { RouteGlyph } from '../drawing/RouteGlyph.tsx'
import { alongWords } from '../evidence/words.ts'
import { request } from '../graphql.ts'
import type { Level } from '../levels/documents.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import { go } from '../view/useView.ts'
import { type Blank, BlankKnown, summed } from './blank.ts'
import './blank.css'
import type { RoutesAnswer } from './documents.ts'
import { besidesOf, type Listed } from './listed.ts'
import { carrierOf } from './RouteRows.tsx'
import { useSay } from './useSay.ts'
import { useTitles } from './useTitle.ts'
import { blankWords, routesWords } from './words.ts'

type Props = {
  blank: Blank
  answer: RoutesAnswer
  listed: { main: readonly Listed[]; detours: readonly Listed[] }
  levels: readonly Level[]
}

/** Of what kind the blank is, what is known all the same, where the data does say, and what would answer. */
export function BlankAnswer({ blank, answer, listed, levels }: Props) {
  const words = useWords(blankWords)
  const { coverage, state, offices } = blank
  const agencies = offices.map(({ agency }) => agency.id)
  const variables = { place: coverage.place.id, agencies, asOf: answer.asOf, year: Number(answer.asOf.slice(0, 4)) }
  const known = useQuery({
    queryKey: ['blank', variables],
    queryFn: ({ signal }) => request(BlankKnown, variables, signal),
  })
  const place = coverage.place.name
  // That both sit in the team is said already.
  const isTeam = headline(listed.main[0], words) !== words.says
  return (
    <div className="blank">
      <div className="blank-says">
        <p className="gist">
          <b>{headline(listed.main[0], words)}</b> {coverage.sentence}
        </p>
        <p className="blank-type">
          <span className="typed">{words[state]}</span> {words[`${state}_means`]}
        </p>
      </div>
      <div className="blank-bench">
        <section aria-labelledby="blank-known">
          <h2 id="blank-known">{words.known(place)}</h2>
          <Query query={known}>{(data) => <Known blank={blank} data={data} asOf={answer.asOf} />}</Query>
          <p className="note">
            <Anchor to={{ at: coverage.place.id }}>{words.allKnown(place)}</Anchor>
          </p>
        </section>
        <section aria-labelledby="blank-drawn">
          <h2 id="blank-drawn">{words.drawn}</h2>
          <Hole blank={blank} listed={listed.main} levels={levels} />
          <p className="note caption">
            {words.dashed}{' '}
            <Anchor keeps to={{ step: 1 }}>
              {words.evidence}
            </Anchor>
          </p>
        </section>
        <section aria-labelledby="blank-where">
          <h2 id="blank-where">{words.where}</h2>
          <Query query={known}>{(data) => <Elsewhere blank={blank} pair={data.pair} />}</Query>
          <h2>{words.answers}</h2>
          <p className="secondary">{words[`${state}_answers`](place)}</p>
        </section>
      </div>
      <section className="blank-chains" aria-labelledby="blank-chains">
        <h2 id="blank-chains">{words.chains}</h2>
        <p className="note">{words.chainsNote(place)}</p>
        <Chains routes={isTeam ? listed.main.slice(1) : listed.main} levels={levels} />
        {listed.detours.length > 0 && (
          <>
            <p className="note blank-detours">{words.detours}</p>
            <Chains routes={listed.detours} levels={levels} />
          </>
        )}
      </section>
    </div>
  )
}

type Words = (typeof blankWords)['fr']

/** That both sit in the country team comes first, where they do; and that it is by a rule, where nobody observed it. */
function headline(first: Listed | undefined, words: Words): string {
  const passage = first?.passages.length === 1 ? first.passages[0] : undefined
  const [body] = passage?.bodies ?? []
  if (body?.__typename !== 'Arrangement' || body.kind.id !== 'COUNTRY_TEAM') return words.says
  return passage?.steps.every(({ tie }) => tie.observed) ? words.onRecord : words.byRule
}

type Item = { title: string; detail: string; mark: 'observed' | 'derived' | 'none'; at?: string }

function Known({ blank: { state, coverage, offices }, data, asOf }: { blank: Blank; data: BlankKnown; asOf: string }) {
  const words = useWords(blankWords)
  const format = useFormat()
  const [first] = data.plans
  const plan = first?.plan ?? null
  const parts = plan?.arrangement.over.nodes ?? []
  const needed = summed(parts.map(({ required }) => required))
  const [atHand, spent] = [summed(parts.map(({ available }) => available)), summed(parts.map(({ spent }) => spent))]
  const inDollars = (currency: string) => (currency === 'USD' ? 'US$' : currency)
  const own = new Set(offices.map(({ agency }) => agency.id))
  const spending =
    data.node?.__typename === 'Place' ? data.node.spending.nodes.filter(({ agency }) => own.has(agency.id)) : []
  const team = first?.bodies.find(({ kind }) => kind.id === 'COUNTRY_TEAM') ?? null
  const items: Item[] = [
    ...(plan === null
      ? []
      : [
          {
            title:
              plan.arrangement.validTo === null
                ? plan.arrangement.name
                : words.planUntil(plan.arrangement.name, format.day(plan.arrangement.validTo)),
            detail: words.planParts(plan.priorities, plan.outcomes, plan.outputs),
            mark: 'observed' as const,
            at: plan.arrangement.id,
          },
        ]),
    ...(needed === null
      ? []
      : [
          {
            title: words.money,
            detail: words.moneyOf(
              inDollars(needed.currency),
              format.millions(needed.amount),
              atHand && format.millions(atHand.amount),
              spent && format.millions(spent.amount),
            ),
            mark: 'observed' as const,
          },
        ]),
    ...(spending.length === 0
      ? []
      : [
          {
            title: words.spending(asOf.slice(0, 4)),
            detail: format.listed(
              spending.map(({ agency, amount }) =>
                words.spent(agency.acronym ?? agency.name, inDollars(amount.currency), format.millions(amount.amount)),
              ),
            ),
            mark: 'observed' as const,
          },
        ]),
    ...(team === null ? [] : [teamItem(team, words, format.percent)]),
    ...(first === undefined
      ? []
      : [{ title: words.offices, detail: words.officesCount(format.number(first.offices)), mark: 'derived' as const }]),
    {
      title: words.activities,
      detail: words[`${state}_activities`],
      mark: state === 'NONE_JOINT' ? 'observed' : 'none',
    },
    ...(state === 'NONE_JOINT' ? [] : [{ title: words.under, detail: words.notInFile, mark: 'none' as const }]),
    {
      title: words.ties,
      detail: coverage.observedTies === 0 ? words.tiesNone : words.tiesCount(format.number(coverage.observedTies)),
      mark: coverage.observedTies === 0 ? 'none' : 'observed',
    },
  ]
  return (
    <dl className="known-list">
      {items.map(({ title, detail, mark, at }) => (
        <div key={title}>
          <dt>
            <i className={`known-mark ${mark}`} aria-hidden="true" />
            {at === undefined ? <bdi>{title}</bdi> : <Anchor to={{ at }}>{title}</Anchor>}
          </dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}

type Team = { offices: number; derivedShare: number | null }

function teamItem({ offices, derivedShare }: Team, words: Words, percent: (share: number) => string): Item {
  const title = words.team
  if (derivedShare === null || derivedShare === 1) return { title, detail: words.teamDerived(offices), mark: 'derived' }
  if (derivedShare === 0) return { title, detail: words.teamKnown(offices), mark: 'observed' }
  return { title, detail: words.teamPartly(offices, percent(derivedShare)), mark: 'derived' }
}

/** The lines around the two, and between them what is not on record. */
function Hole({
  blank: { offices },
  listed,
  levels,
}: {
  blank: Blank
  listed: readonly Listed[]
  levels: readonly Level[]
}) {
  const words = useWords(blankWords)
  const first = listed[0]
  const say = useSay(listed, first ?? null)
  const drawn = useMemo(() => (first ? drawnOf(first.path, say) : null), [first, say])
  const others = useMemo(() => {
    const [from, to] = offices
    const end = (office: (typeof offices)[0]) => ({
      id: office.id,
      name: office.name,
      detail: null,
      level: office.level,
      agency: { id: office.agency.id, label: office.agency.acronym ?? office.agency.name },
      stroke: 'dashed' as const,
    })
    const hole = {
      id: 'nothing on record',
      name: words.nothing,
      detail: null,
      level: from.level,
      agency: null,
      stroke: 'dotted' as const,
    }
    const nothing: DrawnRoute = {
      id: hole.id,
      steps: [
        { from: end(from), to: hole, tie: `${hole.id} 1`, dimension: 'NONE', stroke: 'dotted' },
        { from: hole, to: end(to), tie: `${hole.id} 2`, dimension: 'NONE', stroke: 'dotted' },
      ],
    }
    return [nothing, ...listed.slice(1).map(({ path }) => drawnOf(path, say))]
  }, [offices, listed, say, words])
  if (!drawn) return null
  return (
    <RouteDrawing
      chosen={drawn}
      others={others}
      levels={levels}
      step={null}
      sentenceOf={(index) => first?.path.steps[index - 1]?.sentence ?? ''}
      pointed={null}
      onPoint={nothing}
      onStep={(step) => go({ step })}
      onParty={(id) => go({ step: 1, selected: id })}
      onRoute={(route) => route !== 'nothing on record' && go({ route })}
    />
  )
}

function nothing() {}

function Elsewhere({ blank: { offices }, pair }: { blank: Blank; pair: BlankKnown['pair'] }) {
  const words = useWords(blankWords)
  const format = useFormat()
  const [a = '', b = ''] = offices.map(({ agency }) => agency.acronym ?? agency.name)
  if (pair.together === 0) return <p className="secondary muted">{words.whereNone}</p>
  return (
    <>
      <p className="secondary muted">
        {words.share(a, b, format.number(pair.together), format.number(pair.bothAtWork))}
      </p>
      <ul className="elsewhere">
        {pair.places.nodes.map(({ place, kinds }) => (
          <li key={place.id}>
            <Anchor to={{ at: place.id }}>
              <bdi>{place.name}</bdi>
            </Anchor>
            <span className="muted">
              {kinds
                .map(({ count, kind }) => `${format.number(count)} ${count === 1 ? kind.label : kind.plural}`)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="note">
        <Anchor to={{ compared: offices.map(({ agency }) => agency.id) }}>
          {words.allPlaces(format.number(pair.places.totalCount))}
        </Anchor>
        . {words.report}
      </p>
    </>
  )
}

function Chains({ routes, levels }: { routes: readonly Listed[]; levels: readonly Level[] }) {
  const words = useWords(blankWords)
  const list = useWords(routesWords)
  const titles = useTitles()
  const along = useWords(alongWords)
  const format = useFormat()
  return (
    <ul className="chain-rows">
      {routes.map((route) => (
        <li key={route.id}>
          <RouteGlyph path={route.path} levels={levels} />
          <span className="chain-text">
            <b>
              <bdi>{titles(route)}</bdi>
            </b>
            <span className="note">
              <bdi>
                {route.passages
                  .filter(({ bodies }) => bodies.length > 0)
                  .map((passage) => carrierOf(passage, besidesOf(route, passage), list, along))
                  .join(', ')}
              </bdi>
              {'; '}
              {list.observedOf(route.observedSteps, route.path.length, String(route.path.weakestTie.confidence))}
            </span>
          </span>
          <span className="muted">{format.friction(route.friction)}</span>
          <Anchor
            keeps
            to={{ route: route.id, step: null, selected: null }}
            aria-label={`${words.show}: ${titles(route)}`}
          >
            {words.show}
          </Anchor>
        </li>
      ))}
    </ul>
  )
}
