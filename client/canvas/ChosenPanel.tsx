import { useQuery } from '@tanstack/react-query'
import type { ReactNode, Ref } from 'react'
import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { Anchor, afresh } from '../view/Anchor.tsx'
import { BasisMark } from '../view/Mark.tsx'
import { Query } from '../view/Query.tsx'
import { go, hrefOf } from '../view/useView.ts'
import { Chosen, type ChosenThing } from './documents.ts'
import { type Fold, type Line, sizeOf } from './folding.ts'
import { isFoldThing, nameOf, type Speech, sentenceOf, sortOf, type Thing } from './naming.ts'
import type { Picture } from './picture.ts'
import type { Doing } from './Stage.tsx'
import { TieCounts } from './TieCounts.tsx'

type Props = {
  ref: Ref<HTMLElement>
  view: View
  asOf: string
  picture: Picture
  things: readonly Thing[]
  speech: Speech
  doing: Doing
}

/** What the chosen party, fold or line is, what it rests on, and what it is tied to besides. */
export function ChosenPanel({ ref, view, asOf, picture, things, speech, doing }: Props) {
  const { words } = speech
  const id = view.selected
  const thing = things.find((one) => one.id === id)
  const line = picture.lines.find((one) => one.id === id)
  const names = new Map(things.map((one) => [one.id, nameOf(one, speech)]))
  return (
    <aside ref={ref} className={id === null ? 'chosen nothing' : 'chosen'} aria-label={words.aside} tabIndex={-1}>
      {id === null ? (
        <p className="muted secondary">{words.choose}</p>
      ) : (
        <>
          <Button className="button small close" onPress={() => go({ selected: null })}>
            {words.close}
          </Button>
          {thing && isFoldThing(thing) ? (
            <FoldPanel fold={thing} speech={speech} doing={doing} />
          ) : line && line.ties.length > 1 ? (
            <LinePanel line={line} called={(end) => names.get(end) ?? end} speech={speech} />
          ) : (
            <OnePanel
              id={line?.ties[0]?.id ?? id}
              view={view}
              asOf={asOf}
              thing={thing}
              speech={speech}
              doing={doing}
            />
          )}
        </>
      )}
    </aside>
  )
}

const mostNamed = 60

function FoldPanel({ fold, speech, doing }: { fold: Fold; speech: Speech; doing: Doing }) {
  const { words, format } = speech
  const size = sizeOf(fold)
  const isReadable = fold.members.length > 0 || fold.sort === 'offices'
  return (
    <>
      <p className="note">
        {words.fold} · {fold.level.name}
      </p>
      <h2>
        <bdi>{nameOf(fold, speech)}</bdi>
      </h2>
      <p>{words.foldHas(format.number(size))}</p>
      {isReadable ? (
        <p className="chosen-acts">
          <Button className="button small" onPress={() => doing.expand(fold)}>
            {words.open}
          </Button>
          <Button className="button small" onPress={() => doing.hide(fold)}>
            {words.hide}
          </Button>
        </p>
      ) : (
        <p className="muted secondary">{words.onlyCounted}</p>
      )}
      {fold.members.length > 0 && (
        <>
          <h3>{words.someOf(format.number(Math.min(mostNamed, fold.members.length)), format.number(size))}</h3>
          <ul className="chosen-list">
            {fold.members.slice(0, mostNamed).map(({ id, name }) => (
              <li key={id}>
                <Anchor to={{ at: id }}>
                  <bdi>{name}</bdi>
                </Anchor>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function LinePanel({ line, called, speech }: { line: Line; called: (id: string) => string; speech: Speech }) {
  const { words, format, ties } = speech
  return (
    <>
      <p className="note">
        {words.tie} · {ties[line.kind].label}
      </p>
      <h2>
        <bdi>{sentenceOf(line, called, speech)}</bdi>
      </h2>
      <p>{words.lineHas(format.number(line.ties.length))}</p>
      <ul className="chosen-list">
        {line.ties.slice(0, mostNamed).map(({ id, basis, confidence }) => (
          <li key={id}>
            <Button className="as-link" onPress={() => go({ selected: id })}>
              {words.evidence}
              <span className="visually-hidden">: {id}</span>
            </Button>{' '}
            <span className="note">
              <BasisMark basis={basis} /> · {words.confidence} {format.number(confidence)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

type OneProps = { id: string; view: View; asOf: string; thing: Thing | undefined; speech: Speech; doing: Doing }

function OnePanel({ id, view, asOf, thing, speech, doing }: OneProps) {
  const chosen = useQuery({
    queryKey: ['map-chosen', id],
    queryFn: async ({ signal }) => (await request(Chosen, { id }, signal)).node ?? null,
  })
  const { words } = speech
  return (
    <Query query={chosen}>
      {(node) => {
        if (node?.__typename === 'Tie') return <TiePanel tie={node} speech={speech} />
        if (node?.__typename !== 'Office' && node?.__typename !== 'Arrangement') return <p>{words.gone}</p>
        return (
          <>
            <p className="note">
              {thing ? sortOf(thing, speech) : words.party} · {node.level.name}
            </p>
            <h2>
              <bdi>{node.name}</bdi>
            </h2>
            <p className="chosen-acts">
              <Anchor className="button small" to={{ at: node.id }}>
                {words.itsPage}
              </Anchor>
              <a className="button small" href={hrefOf(afresh({ from: node.id }))}>
                {words.routeFrom}
              </a>
              {thing && (
                <Button className="button small" onPress={() => doing.hide(thing)}>
                  {words.hide}
                </Button>
              )}
            </p>
            <TieCounts party={node.id} view={view} asOf={asOf} speech={speech} />
            <dl className="chosen-facts">
              {node.__typename === 'Office' && (
                <Row name={words.agency}>
                  <bdi>{node.agency.name}</bdi>
                </Row>
              )}
              <Row name={words.place}>
                <bdi>{node.place?.name ?? words.several}</bdi>
                {node.__typename === 'Office' && node.city !== null && (
                  <>
                    {' '}
                    · <bdi>{node.city}</bdi>
                  </>
                )}
              </Row>
              <Rests basis={node.basis} confidence={node.confidence} speech={speech} />
            </dl>
            <Sources evidence={node.evidence} speech={speech} />
          </>
        )
      }}
    </Query>
  )
}

type TieThing = Extract<ChosenThing, { __typename: 'Tie' }>

function TiePanel({ tie, speech }: { tie: TieThing; speech: Speech }) {
  const { words, format, ties } = speech
  const { from, to, validFrom, validTo } = tie
  const holds =
    validFrom && validTo
      ? words.span(format.day(validFrom), format.day(validTo))
      : validFrom
        ? words.since(format.day(validFrom))
        : validTo
          ? words.until(format.day(validTo))
          : words.notRecorded
  return (
    <>
      <p className="note">
        {words.tie} · {ties[tie.tieKind].label}
      </p>
      <h2>
        <Button className="as-link" onPress={() => go({ selected: from.id })}>
          <bdi>{from.name}</bdi>
        </Button>{' '}
        {ties[tie.tieKind].along}{' '}
        <Button className="as-link" onPress={() => go({ selected: to.id })}>
          <bdi>{to.name}</bdi>
        </Button>
        {tie.role !== null && ` ${words.role(tie.role.label)}`}
      </h2>
      <dl className="chosen-facts">
        <Row name={words.holds}>{holds}</Row>
        <Rests basis={tie.basis} confidence={tie.confidence} speech={speech} />
      </dl>
      <Sources evidence={tie.evidence} speech={speech} />
    </>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Rests({
  basis,
  confidence,
  speech: { words, format },
}: Pick<TieThing, 'basis' | 'confidence'> & { speech: Speech }) {
  return (
    <>
      <Row name={words.basis}>
        <BasisMark basis={basis} />
      </Row>
      <Row name={words.confidence}>{format.number(confidence)}</Row>
    </>
  )
}

function Sources({ evidence, speech: { words } }: Pick<TieThing, 'evidence'> & { speech: Speech }) {
  return (
    <>
      <h3>{words.evidence}</h3>
      {evidence.length === 0 && <p className="muted secondary">{words.noEvidence}</p>}
      <ul className="chosen-list">
        {evidence.map(({ id, source, locator, note, quote }) => (
          <li key={id}>
            <Anchor to={{ at: source.id }}>
              <bdi>{source.name}</bdi>
            </Anchor>
            {source.publisher !== null && <bdi>, {source.publisher}</bdi>}
            <span className="note" dir="auto">
              {locator ?? words.whole} {note}
            </span>
            {quote !== null && <blockquote dir="auto">{quote}</blockquote>}
          </li>
        ))}
      </ul>
    </>
  )
}
