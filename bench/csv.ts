import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { tieKinds } from '../cypher/vocabulary.ts'
import { toDate } from '../server/contract/days.ts'
import { agencyCount, type Facts, idOf, levels, referenceDate } from './synthetic.ts'

/** What the bulk importer is to read: a file, and the labels of its nodes when it has nodes. */
export type Table = { file: string; labels: string | null }

const owner = 'bench'
const source = 'bench-source'
const evidences = 1_000
const [bodies, activities] = ['INTER_AGENCY_BODY', 'JOINT_ACTIVITY']
const dates = new Map<number, string>()

/** Writes a graph as CSV for Neo4j's bulk importer, whole and by the rules of `cypher/checks`. */
export function writeCsv(folder: string, facts: Facts): Table[] {
  const tables = [...nodes(facts), ties(facts), structure(facts)]
  return tables.map(({ name, labels, header, rows }) => {
    const file = join(folder, `${name}.csv`)
    writeRows(file, header, rows)
    return { file, labels }
  })
}

type Rows = { name: string; labels: string | null; header: string; rows: Iterable<string> }

function nodes(facts: Facts): Rows[] {
  const { agency } = facts.parties
  const party = 'id:ID,name,level,kind,basis,confidence:double,evidence:string[],owner'
  return [
    {
      name: 'levels',
      labels: 'Entity:Level',
      header: 'id:ID,name,rank:long,tier:long,isHeadquarters:boolean,owner',
      rows: levels.map((level) => [level.id, level.name, level.rank, level.tier, level.isHeadquarters, owner].join()),
    },
    {
      name: 'agency_kinds',
      labels: 'Entity:AgencyKind',
      header: 'id:ID,label,plural,owner',
      rows: [`OTHER,organisation,organisations,${owner}`],
    },
    {
      name: 'arrangement_kinds',
      labels: 'Entity:ArrangementKind',
      header: 'id:ID,label,plural,channel:double,owner',
      rows: [`${bodies},body,bodies,1,${owner}`, `${activities},activity,activities,1,${owner}`],
    },
    {
      name: 'roles',
      labels: 'Entity:Role',
      header: 'id:ID,label,plural,owner',
      rows: [`PARTICIPANT,participant,participants,${owner}`],
    },
    {
      name: 'sources',
      labels: 'Entity:Source',
      header: 'id:ID,title,kind,access,owner',
      rows: [`${source},Made up for the benchmark,DATASET,PUBLIC,${owner}`],
    },
    {
      name: 'evidence',
      labels: 'Entity:Evidence',
      header: 'id:ID,locator,owner',
      rows: each(evidences, (number) => `${idOf('evidence', number)},row ${number},${owner}`),
    },
    {
      name: 'dataset',
      labels: 'Entity:DataSet',
      header: 'id:ID,name,value,owner',
      rows: [`dataset-referenceDate,referenceDate,${referenceDate},${owner}`],
    },
    {
      name: 'agencies',
      labels: 'Entity:Agency',
      header: 'id:ID,name,kind,owner',
      rows: each(agencyCount(facts.parties), (number) => `${idOf('agency', number)},Agency ${number},OTHER,${owner}`),
    },
    { name: 'offices', labels: 'Entity:Office', header: party, rows: parties(facts, (number) => agency[number]! >= 0) },
    {
      name: 'arrangements',
      labels: 'Entity:Arrangement',
      header: party,
      rows: parties(facts, (number) => agency[number]! < 0),
    },
  ]
}

function* parties({ parties: { agency, level } }: Facts, among: (party: number) => boolean): Generator<string> {
  for (let party = 0; party < agency.length; party++) {
    if (!among(party)) continue
    const office = agency[party]! >= 0
    const name = office ? `Office ${party} of agency ${agency[party]}` : `Arrangement ${party}`
    const kind = office ? '' : level[party] === 0 ? bodies : activities
    yield [idOf('party', party), name, levels[level[party]!]!.id, kind, 'DATASET,0.9', cited(party), owner].join()
  }
}

function ties({ ties }: Facts): Rows {
  const takesPart = tieKinds.indexOf('TAKES_PART_IN')
  return {
    name: 'ties',
    labels: null,
    header:
      ':START_ID,:END_ID,:TYPE,id,validFrom:date,validTo:date,basis,confidence:double,evidence:string[],role,owner',
    rows: each(ties.kind.length, (tie) => {
      const ends = [idOf('party', ties.from[tie]!), idOf('party', ties.to[tie]!), tieKinds[ties.kind[tie]!]]
      const span = [dateOf(ties.validFrom[tie]!), dateOf(ties.validTo[tie]!)]
      const role = ties.kind[tie] === takesPart ? 'PARTICIPANT' : ''
      return [
        ...ends,
        idOf('tie', tie),
        ...span,
        'DATASET',
        ties.confidence[tie]! / 100,
        cited(tie),
        role,
        owner,
      ].join()
    }),
  }
}

function structure({ parties: { agency, level } }: Facts): Rows {
  function* rows() {
    for (let party = 0; party < agency.length; party++) {
      yield `${idOf('party', party)},${levels[level[party]!]!.id},AT_LEVEL,${owner}`
      if (agency[party]! >= 0) yield `${idOf('party', party)},${idOf('agency', agency[party]!)},OFFICE_OF,${owner}`
    }
    for (let number = 0; number < evidences; number++) yield `${idOf('evidence', number)},${source},FROM,${owner}`
  }
  return { name: 'structure', labels: null, header: ':START_ID,:END_ID,:TYPE,owner', rows: rows() }
}

function cited(number: number): string {
  return idOf('evidence', number % evidences)
}

function dateOf(day: number): string {
  const known = dates.get(day) ?? toDate(day) ?? ''
  dates.set(day, known)
  return known
}

function* each(count: number, row: (number: number) => string): Generator<string> {
  for (let number = 0; number < count; number++) yield row(number)
}

const chunk = 1_000_000

function writeRows(file: string, header: string, rows: Iterable<string>) {
  const out = openSync(file, 'w')
  let text = `${header}\n`
  for (const row of rows) {
    text += `${row}\n`
    if (text.length < chunk) continue
    writeSync(out, text)
    text = ''
  }
  writeSync(out, text)
  closeSync(out)
}
