import { useMemo } from 'react'
import { RouteDrawing } from '../drawing/RouteDrawing.tsx'
import { RouteGlyph } from '../drawing/RouteGlyph.tsx'
import { alongWords } from '../evidence/words.ts'
import type { Level } from '../levels/documents.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import { go } from '../view/useView.ts'
import type { Blank, BlankKnown } from './blank.ts'
import './blank.css'
import { elsewhereRows, headline, holeDrawn, holeId, type KnownItem, knownItems } from './blankParts.ts'
import type { RoutesAnswer } from './documents.ts'
import { besidesOf, type Listed } from './listed.ts'
import { carrierOf } from './RouteRows.tsx'
import { useBlankKnown } from './useBlankKnown.ts'
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
  const format = useFormat()
  const { coverage, state } = blank
  const known = useBlankKnown(blank, answer.asOf)
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
          <Query query={known}>{(data) => <Known items={knownItems(blank, data, answer.asOf, words, format)} />}</Query>
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

function Known({ items }: { items: readonly KnownItem[] }) {
  return (
    <dl className="known-list" data-table="known">
      {items.map(({ title, detail, mark, at }) => (
        <div key={title} data-row="">
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

/** The lines around the two, and between them what is not on record. */
function Hole({ blank, listed, levels }: { blank: Blank; listed: readonly Listed[]; levels: readonly Level[] }) {
  const words = useWords(blankWords)
  const first = listed[0]
  const say = useSay(listed, first ?? null)
  const drawn = useMemo(() => holeDrawn(blank, listed, say, words.nothing), [blank, listed, say, words])
  if (!drawn) return null
  return (
    <RouteDrawing
      {...drawn}
      levels={levels}
      step={null}
      sentenceOf={(index) => first?.path.steps[index - 1]?.sentence ?? ''}
      pointed={null}
      onPoint={nothing}
      onStep={(step) => go({ step })}
      onParty={(id) => go({ step: 1, selected: id })}
      onRoute={(route) => route !== holeId && go({ route })}
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
      <ul className="elsewhere" data-table="elsewhere">
        {elsewhereRows(pair, format).map(({ id, name, says }) => (
          <li key={id} data-row="">
            <Anchor to={{ at: id }}>
              <bdi>{name}</bdi>
            </Anchor>
            <span className="muted">{says}</span>
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
              {format.semicolon}
              {list.observedOf(route.observedSteps, route.path.length, format.number(route.path.weakestTie.confidence))}
            </span>
          </span>
          <span className="muted">{format.friction(route.friction)}</span>
          <Anchor
            keeps
            to={{ route: route.id, step: null, selected: null }}
            aria-label={`${words.show}${format.colon}${titles(route)}`}
          >
            {words.show}
          </Anchor>
        </li>
      ))}
    </ul>
  )
}
