import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import type { Figure } from '../takeaway/content.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { type Format, useFormat } from '../view/formatting.ts'
import { BasisMark, StrokeMark } from '../view/Mark.tsx'
import { Counted } from './Counted.tsx'
import { type Master, Masters, type MastersOffice, mastersTable, pullOf } from './masters.ts'
import { mastersFigure } from './mastersFigure.ts'
import { mastersWords } from './mastersWords.ts'
import './thing.css'

/** What pulls one office, read once for the page and for what is taken away from it; null where it is no office. */
export function useMasters(id: string, { asOf, includeIllustrative }: Pick<View, 'asOf' | 'includeIllustrative'>) {
  return useQuery({
    queryKey: ['masters', id, asOf, includeIllustrative],
    queryFn: async ({ signal }) => {
      const { node } = await request(Masters, { id, asOf, illustrative: includeIllustrative }, signal)
      return node?.__typename === 'Office' ? node : null
    },
  })
}

export function useMastersTable() {
  const words = useWords(mastersWords)
  return (office: MastersOffice) =>
    mastersTable(office, {
      ...words,
      columns: [words.what, `${words.ownLine} (${words.alone})`, `${words.team} (${words.jointly})`],
      results: words.outputs,
      jointWorks: words.jointActivities,
    })
}

/** The same drawn for a file, with what its marks mean. */
export function useMastersFigure() {
  const words = useWords(mastersWords)
  const format = useFormat()
  return (office: MastersOffice): Figure => {
    const title = words.title(office.name)
    const amount = (one: number, currency: string) => amountIn(one, currency, format)
    const svg = mastersFigure(pullOf(office), { title, words, number: format.number, amount })
    return { title, svg, legend: [{ mark: {}, words: words.onRecord }] }
  }
}

/** An office between its agency and the others in its place: whom it answers to, and what it plans alone and jointly. */
export function TwoMasters({ office }: { office: MastersOffice }) {
  const words = useWords(mastersWords)
  const format = useFormat()
  const pull = pullOf(office)
  const { results, jointWorks, planned, jointShare, greatest } = pull
  const agency = office.agency.acronym ?? office.agency.name
  const parts = { to: { at: office.id }, part: 'parts' }
  const most = Math.max(...planned.map(({ alone, jointly }) => Math.max(alone, jointly)), 1)
  return (
    <div className="two-masters" data-table="two-masters">
      <div className="pull-head">
        <span>{words.ownLine}</span>
        <span />
        <span>{words.team}</span>
      </div>
      <div className="pull in-words" data-row="">
        <Answers to={pull.superiors} none={words.noLine} />
        <span className="pull-what">{words.answersTo}</span>
        <Answers to={pull.coordinators} none={words.nobody} />
      </div>
      {results.alone + results.shared > 0 && (
        <Row
          what={words.outputs}
          most={Math.max(results.alone, results.shared)}
          alone={results.alone}
          jointly={results.shared}
          say={(count, side) => <Counted {...parts} count={count} what={`${words.outputs}, ${words[side]}`} />}
        />
      )}
      {jointWorks > 0 && (
        <div className="pull" data-row="">
          <span className="pull-own note">{words.notCounted}</span>
          <span className="pull-what">{words.jointActivities}</span>
          <span className="pull-team">
            <b>
              <Counted {...parts} count={jointWorks} what={words.jointActivities} />
            </b>
          </span>
        </div>
      )}
      {planned.map(({ currency, alone, jointly }) => (
        <Row
          key={currency}
          what={words.planMoney}
          most={most}
          alone={alone}
          jointly={jointly}
          say={(amount) => amountIn(amount, currency, format)}
        />
      ))}
      {planned.length === 0 ? (
        <p className="pull-note note">{words.noMoney}</p>
      ) : (
        <p className="pull-note note">
          <StrokeMark stroke="solid" /> {words.onRecord}
        </p>
      )}
      {!pull.isWhole && <p className="note">{words.partly}</p>}
      {jointShare !== null && (
        <p className="says">
          {words.share(format.percent(jointShare), agency)}{' '}
          {greatest && (
            <Anchor className="plain-link" to={{ at: greatest.id }}>
              {words.greatest(greatest.name, format.percent(greatest.without))}
            </Anchor>
          )}
        </p>
      )}
    </div>
  )
}

function Answers({ to, none }: { to: readonly Master[]; none: string }) {
  const words = useWords(mastersWords)
  if (to.length === 0) return <span className="note">{none}</span>
  return (
    <span>
      {to.map((master) => (
        <span key={master.id} className="pull-master">
          <Anchor to={{ at: master.to.id }}>
            <bdi>{master.to.name}</bdi>
          </Anchor>
          <small>
            <BasisMark basis={master.basis} />
            {master.validFrom !== null && `, ${words.since(master.validFrom.slice(0, 4))}`}
          </small>
        </span>
      ))}
    </span>
  )
}

type RowProps = {
  what: ReactNode
  most: number
  alone: number
  jointly: number
  say: (amount: number, side: 'alone' | 'jointly') => ReactNode
}

/** Alone on the one side, jointly on the other, as bars of one scale. */
function Row({ what, most, alone, jointly, say }: RowProps) {
  const wide = (amount: number) => ({ '--share': most === 0 ? 0 : amount / most })
  return (
    <div className="pull" data-row="">
      <span className="pull-own">
        <b>{say(alone, 'alone')}</b>
        {alone > 0 && <i aria-hidden="true" style={wide(alone) as object} />}
      </span>
      <span className="pull-what">{what}</span>
      <span className="pull-team">
        {jointly > 0 && <i aria-hidden="true" style={wide(jointly) as object} />}
        <b>{say(jointly, 'jointly')}</b>
      </span>
    </div>
  )
}

function amountIn(amount: number, currency: string, format: Format): string {
  return amount === 0 ? '0' : `${currency === 'USD' ? 'US$' : currency} ${format.millions(amount)} m`
}
