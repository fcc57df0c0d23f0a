import { useQuery } from '@tanstack/react-query'
import { RouteGlyph } from '../drawing/RouteGlyph.tsx'
import { request, type VariablesOf } from '../graphql.ts'
import { useLevels } from '../levels/useLevels.ts'
import { joiner } from '../paths/documents.ts'
import { useWords } from '../view/catalogue.ts'
import { type Format, useFormat } from '../view/formatting.ts'
import { answerWords } from './answerWords.ts'
import { Card } from './Card.tsx'
import { Both, FirstRoute, Masters, type RouteInShort, SameResult, WithWhom } from './documents.ts'
import { inShort } from './inShort.ts'
import { mastersOf, sharingOf, shortName, togetherOf } from './readings.ts'
import { MastersSign, MatrixSign, OverlapSign, UnknownSign } from './signs.tsx'

/** Six questions, each with its answer as the data has it now. */
export function Questions() {
  const words = useWords(answerWords)
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{words.heading}</h2>
      <ol className="questions">
        <HowToReach />
        <WhoWithWhom />
        <WhoServesTwo />
        <WhoIsApart />
        <WhatIsLeft />
        <WhatNobodyKnows />
      </ol>
    </section>
  )
}

const reach = { from: 'unicef-alb', to: 'who-hq' }
const lost = 'who-euro'

function useFirstRoute(question: VariablesOf<typeof FirstRoute>) {
  return useQuery({
    queryKey: ['first route', question],
    queryFn: async ({ signal }): Promise<RouteInShort | null> => {
      const { nodes, subgraph } = (await request(FirstRoute, question, signal)).routes
      const join = joiner(subgraph)
      const [route] = nodes
      return route ? { ...route, path: join(route.path, 'Route 1', {}) } : null
    },
  })
}

function HowToReach() {
  const words = useWords(answerWords)
  const format = useFormat()
  const levels = useLevels()
  return (
    <Card question={words.routeAsked} to={reach} query={useFirstRoute(reach)}>
      {(route) =>
        route && {
          answer: `${inShort(route, words, format.number)}.`,
          sign: <RouteGlyph path={route.path} levels={levels} />,
          note: words.observedSteps(...stepsOf(route, format)),
        }
      }
    </Card>
  )
}

function stepsOf({ observedSteps, path }: RouteInShort, { number }: Format): [observed: string, all: string] {
  return [number(observedSteps), number(path.length)]
}

function WhoWithWhom() {
  const words = useWords(answerWords)
  const { number, listed } = useFormat()
  const query = useQuery({
    queryKey: ['with whom', 'alb'],
    queryFn: ({ signal }) => request(WithWhom, { place: 'alb' }, signal),
  })
  return (
    <Card question={words.withWhomAsked} to={{ at: 'alb' }} query={query}>
      {({ node, ...found }) => {
        const { there, sharing, most, triangle } = sharingOf(found)
        const [first] = most
        const works = node?.__typename === 'Place' ? node.coverage.jointWork : 0
        const some = words.sharing(number(sharing), number(there), number(works))
        if (!first) return { answer: words.nothingJoint(number(there)), sign: <UnknownSign />, note: words.joint }
        const top =
          most.length === 1
            ? words.most(listed(first.names), number(first.works))
            : words.several(number(most.length), number(first.works))
        return { answer: `${some}; ${top}`, sign: <MatrixSign triangle={triangle} />, note: words.joint }
      }}
    </Card>
  )
}

function WhoServesTwo() {
  const words = useWords(answerWords)
  const { millions } = useFormat()
  const query = useQuery({
    queryKey: ['masters', 'pak'],
    queryFn: ({ signal }) => request(Masters, { place: 'pak' }, signal),
  })
  return (
    <Card question={words.mastersAsked} to={{ at: 'pak' }} query={query}>
      {({ atWork }) => {
        const masters = mastersOf(atWork.rows)
        const [first] = masters
        if (!first) return { answer: words.nowhere, sign: <UnknownSign />, note: words.NO_FILE }
        const currency = first.currency === 'USD' ? 'US$' : first.currency
        return {
          answer: words.masters(first.name, `${currency}\u00a0${millions(first.jointly)}`, millions(first.alone)),
          sign: <MastersSign masters={masters} />,
          note: words.mastersNote,
        }
      }}
    </Card>
  )
}

function WhoIsApart() {
  const words = useWords(answerWords)
  const { number, listed } = useFormat()
  const query = useQuery({
    queryKey: ['same result', 'alb'],
    queryFn: async ({ signal }) => (await request(SameResult, { place: 'alb' }, signal)).gaps,
  })
  return (
    <Card question={words.sameAsked} to={{ at: 'alb' }} query={query}>
      {({ totalCount, pairs, nodes: [first] }) =>
        first
          ? {
              answer: words.same(
                number(totalCount),
                number(pairs),
                listed(first.agencies.map(shortName)),
                number(first.sharedResults),
              ),
              sign: <OverlapSign />,
              note: words.sameNote,
            }
          : null
      }
    </Card>
  )
}

function WhatIsLeft() {
  const words = useWords(answerWords)
  const format = useFormat()
  const levels = useLevels()
  const before = useFirstRoute(reach)
  const after = useFirstRoute({ ...reach, constraints: { avoid: [lost] } })
  return (
    <Card question={words.lessAsked} to={{ ...reach, avoid: [lost] }} query={after}>
      {(route) => {
        if (!route) return before.data ? { answer: words.lessNothing, sign: <UnknownSign />, note: null } : null
        const short = inShort(route, words, format.number)
        const now = format.friction(route.friction)
        const then = format.friction(before.data?.friction ?? route.friction)
        const answer = then === now ? words.lessSame(short, now) : words.lessMore(short, now, then)
        return {
          answer,
          sign: <RouteGlyph path={route.path} levels={levels} />,
          note: words.observedSteps(...stepsOf(route, format)),
        }
      }}
    </Card>
  )
}

function WhatNobodyKnows() {
  const words = useWords(answerWords)
  const { number } = useFormat()
  const query = useQuery({
    queryKey: ['both', 'ukr'],
    queryFn: ({ signal }) => request(Both, { place: 'ukr', agencies: ['unicef', 'who'] }, signal),
  })
  return (
    <Card question={words.blankAsked} to={{ from: 'unicef-ukr', to: 'who-ukr' }} query={query}>
      {(both) => {
        const { node } = both
        if (node?.__typename !== 'Place') return null
        const found = togetherOf(both)
        const note = words[node.coverage.state]
        if (found.sort === 'works')
          return { answer: words.worksTogether(number(found.works)), sign: <OverlapSign />, note: words.joint }
        if (found.sort === 'nothing') return { answer: words.nowhere, sign: <UnknownSign />, note }
        const sit = found.isByRule ? words.byRule(found.name) : words.onRecord(found.name)
        return { answer: sit, sign: <UnknownSign />, note }
      }}
    </Card>
  )
}
