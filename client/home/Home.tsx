import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { View } from '../../common/address.ts'
import { Find } from '../find/Find.tsx'
import { request } from '../graphql.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { Reading } from '../view/Query.tsx'
import { Covers } from './Covers.tsx'
import { Familiar } from './documents.ts'
import './home.css'
import { AnyHome } from './AnyHome.tsx'
import { Frame } from './Frame.tsx'
import { Idea } from './Idea.tsx'
import { Questions } from './Questions.tsx'
import { homeWords } from './words.ts'

/** One of each kind of thing that has a page. */
const examples = [
  { at: 'alb', name: 'Albania', kind: 'country' },
  { at: 'un-women', name: 'UN Women', kind: 'agency' },
  { at: 'undp-pak', name: 'UNDP Pakistan', kind: 'office' },
  { at: 'un-water', name: 'UN-Water', kind: 'arrangement' },
  { at: 'sdg-5', name: 'SDG 5', kind: 'goal' },
] as const

/** The page before a question, of the seeds or of another world. */
export function Home(_: { view: View }) {
  const { data, isPending } = useQuery({
    queryKey: ['familiar'],
    queryFn: async ({ signal }) => (await request(Familiar, {}, signal)).nodes,
  })
  // What the one says is wrong of the other, so neither is shown until it is known.
  if (isPending) return <Waiting />
  return data?.every((node) => node === null) ? <AnyHome /> : <SeedsHome />
}

function Waiting() {
  return (
    <Frame>
      <Reading />
    </Frame>
  )
}

/** What may be asked, some answers, and what the data covers. */
function SeedsHome() {
  const words = useWords(homeWords)
  useEffect(() => {
    document.title = `${words.title} · Crosstie`
  }, [words])
  return (
    <Frame>
      <div className="hero">
        <div>
          <h1>{words.claim}</h1>
          <p className="lead">{words.lead}</p>
          <Find size="big" />
          <ul className="examples" aria-label={words.examples}>
            {examples.map(({ at, name, kind }) => (
              <li key={at}>
                <Anchor to={{ at }}>
                  <bdi>{name}</bdi>
                </Anchor>{' '}
                <span className="note">{words[kind]}</span>
              </li>
            ))}
          </ul>
          <p className="or-route secondary muted">
            {words.orRoute} <Anchor to={{ from: 'unicef-alb', to: 'who-hq' }}>{words.route}</Anchor>
          </p>
        </div>
        <Idea />
      </div>
      <Questions />
      <Covers />
    </Frame>
  )
}
