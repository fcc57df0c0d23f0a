import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import * as vocabulary from '../../cypher/vocabulary.ts'
import { openWriter, runChecks } from '../../seeds/write.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

const writer = openWriter(connection)
afterAll(() => writer.close())

const folder = new URL('../../cypher/checks/', import.meta.url)
const ruleNames = readdirSync(folder).map((file) => file.replace('.cypher', ''))

/** WHO and UNICEF in Albania, with one record of every kind that a rule is about. */
const world: World = {
  offices: [{ id: 'who-alb' }, { id: 'who-hq', level: 'headquarters' }, { id: 'unicef-hq', level: 'headquarters' }],
  arrangements: [{ id: 'unct-alb', kind: 'COUNTRY_TEAM' }],
  places: [{ id: 'alb' }],
  mandates: [{ id: 'sdg-3' }],
  factors: [{ id: 'strong-brand' }],
  evidence: [{ id: 'ev-page-3', source: 'report' }],
  sources: [{ id: 'report', kind: 'DOCUMENT' }],
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', evidence: ['ev-page-3'] },
    { id: 'seat', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb' },
  ],
  covers: [{ id: 'cover', from: 'who-alb', to: 'alb' }],
  contributes_to: [{ id: 'money', from: 'who', to: 'sdg-3', amount: 12 }],
  received: [{ id: 'receipt', from: 'who', to: 'unicef', amount: 5 }],
  more: {
    practice_sets: [{ id: 'systemic-thinking', name: 'Systemic thinking', source: 'story' }],
    codings: [
      {
        id: 'coding-1',
        about: ['line'],
        of: 'systemic-thinking',
        stance: 'SUPPORTS',
        basis: 'DOCUMENTED',
        source: 'report',
      },
    ],
  },
}

/** For each rule: what breaks it, and the id of the record that is then reported. */
const breaks: Record<string, [statement: string, id: string]> = {
  assertion_without_evidence: ["MATCH ()-[line {id: 'line'}]->() SET line.evidence = []", 'line'],
  amount_without_currency: ["MATCH ()-[money {id: 'money'}]->() REMOVE money.currency", 'money'],
  currencies_mixed: [
    "MATCH (a)-[money {id: 'money'}]->(b) CREATE (a)-[:CONTRIBUTES_TO {id: 'other', year: money.year, figure: money.figure, amount: 1, currency: 'EUR'}]->(b)",
    'who',
  ],
  channel_out_of_range: ["MATCH (kind {id: 'COUNTRY_TEAM'}) SET kind.channel = 0", 'COUNTRY_TEAM'],
  assertion_without_id: ["MATCH ()-[line {id: 'line'}]->() REMOVE line.id", 'who-alb REPORTS_TO who-hq'],
  confidence_out_of_range: ["MATCH ()-[line {id: 'line'}]->() SET line.confidence = 1.5", 'line'],
  confidence_too_fine: ["MATCH (office {id: 'who-alb'}) SET office.confidence = 0.955", 'who-alb'],
  declared_size_below_one: ["MATCH (team {id: 'unct-alb'}) SET team.declaredSize = 0", 'unct-alb'],
  dangling_evidence: ["MATCH ()-[seat {id: 'seat'}]->() SET seat.evidence = ['ev-nowhere']", 'seat'],
  evidence_without_source: ["MATCH ({id: 'ev-page-3'})-[from:FROM]->() DELETE from", 'ev-page-3'],
  id_with_two_labels: ["MATCH (office {id: 'who-alb'}) SET office:Agency", 'who-alb'],
  illustrative_in_observed_source: ["MATCH ()-[line {id: 'line'}]->() SET line.basis = 'ILLUSTRATIVE'", 'line'],
  office_without_agency: ["MATCH ({id: 'who-alb'})-[of:OFFICE_OF]->() DELETE of", 'who-alb'],
  party_without_level: ["MATCH ({id: 'unct-alb'})-[at:AT_LEVEL]->() DELETE at", 'unct-alb'],
  received_from_nobody: [
    "MATCH (who)-[receipt {id: 'receipt'}]->() MATCH (team {id: 'unct-alb'}) CREATE (who)-[:RECEIVED {id: 'dues', through: 'DIRECT', basis: 'DATASET', confidence: 0.9, evidence: receipt.evidence, owner: 'seeds'}]->(team)",
    'dues',
  ],
  record_without_id: ["CREATE (:Entity:Place {kind: 'REGION', owner: 'seeds'})", '?'],
  record_without_owner: ["MATCH (office {id: 'who-alb'}) REMOVE office.owner", 'who-alb'],
  reporting_across_agencies: [
    "MATCH ()-[line {id: 'line'}]->() MATCH (a {id: 'who-alb'}), (b {id: 'unicef-hq'}) CREATE (a)-[:REPORTS_TO {id: 'other', basis: 'DATASET', confidence: 0.9, evidence: line.evidence, owner: 'seeds'}]->(b)",
    'other',
  ],
  reporting_in_circles: [
    "MATCH (a)-[line {id: 'line'}]->(b) CREATE (b)-[:REPORTS_TO {id: 'back', basis: 'DATASET', confidence: 0.9, evidence: line.evidence, owner: 'seeds'}]->(a)",
    'who-alb',
  ],
  source_covers_backwards: [
    "MATCH (source {id: 'report'}) SET source.coversFrom = date('2024-01-02'), source.coversUntil = date('2024-01-01')",
    'report',
  ],
  tie_between_strangers: [
    "MATCH (a)-[seat {id: 'seat'}]->(b) CREATE (b)-[:TAKES_PART_IN {id: 'back', basis: 'DATASET', confidence: 0.9, evidence: seat.evidence, owner: 'seeds'}]->(a)",
    'back',
  ],
  tie_without_confidence: ["MATCH ()-[seat {id: 'seat'}]->() REMOVE seat.confidence", 'seat'],
  unknown_agency_kind: ["MATCH (agency {id: 'who'}) SET agency.kind = 'CLUB'", 'who'],
  unknown_arrangement_kind: ["MATCH (team {id: 'unct-alb'}) SET team.kind = 'CLUB'", 'unct-alb'],
  unknown_basis: ["MATCH ()-[line {id: 'line'}]->() SET line.basis = 'HEARSAY'", 'line'],
  unknown_coding_word: ["MATCH (coding {id: 'coding-1'}) SET coding.stance = 'SHRUGS'", 'coding-1'],
  unknown_direction: ["MATCH (factor {id: 'strong-brand'}) SET factor.direction = 'SIDEWAYS'", 'strong-brand'],
  unknown_figure: ["MATCH ()-[money {id: 'money'}]->() SET money.figure = 'GUESS'", 'money'],
  unknown_mandate_scheme: ["MATCH (mandate {id: 'sdg-3'}) SET mandate.scheme = 'WISH'", 'sdg-3'],
  unknown_place_kind: ["MATCH (place {id: 'alb'}) SET place.kind = 'PLANET'", 'alb'],
  unknown_presence: ["MATCH ()-[cover {id: 'cover'}]->() SET cover.presence = 'HOLOGRAM'", 'cover'],
  unknown_role: ["MATCH ()-[seat {id: 'seat'}]->() SET seat.role = 'MASCOT'", 'seat'],
  unknown_through: ["MATCH ()-[receipt {id: 'receipt'}]->() SET receipt.through = 'MAGIC'", 'receipt'],
  unknown_tie_kind: [
    "MATCH (a {id: 'who-alb'}), (b {id: 'who-hq'}) CREATE (a)-[:ADMIRES {id: 'crush', owner: 'seeds'}]->(b)",
    'crush',
  ],
  unknown_source_word: ["MATCH (source {id: 'report'}) SET source.access = 'RUMOUR'", 'report'],
  validity_backwards: [
    "MATCH ()-[seat {id: 'seat'}]->() SET seat.validFrom = date('2020-01-01'), seat.validTo = date('2020-01-01')",
    'seat',
  ],
}

test('a well-formed world breaks no rule', async () => {
  await given(connection, world)

  expect(await writer.inTransaction(runChecks)).toStrictEqual([])
})

test.each(ruleNames)('the rule %s is reported when it is broken', async (check) => {
  await given(connection, world)
  const [statement, id] = breaks[check] ?? ['', 'a rule that no test breaks']

  const offences = await writer.inTransaction(async (tx) => {
    await tx.run(statement)
    return runChecks(tx)
  })

  expect(offences.filter((offence) => offence.check === check).map((offence) => offence.id)).toContain(id)
})

test('two lines that never hold on one day are no circle', async () => {
  await given(connection, {
    offices: [{ id: 'who-a' }, { id: 'who-b' }],
    ties: [
      { kind: 'REPORTS_TO', from: 'who-a', to: 'who-b', validTo: '2020-01-01' },
      { kind: 'REPORTS_TO', from: 'who-b', to: 'who-a', validFrom: '2020-01-01' },
    ],
  })

  expect(await writer.inTransaction(runChecks)).toStrictEqual([])
})

test.each([
  ['unknown_basis', vocabulary.bases],
  ['unknown_source_word', [...vocabulary.sourceKinds, ...vocabulary.accesses]],
  ['unknown_direction', vocabulary.factorDirections],
  ['unknown_presence', vocabulary.presences],
  ['unknown_coding_word', [...vocabulary.stances, ...vocabulary.effects, ...vocabulary.sides]],
  ['unknown_through', vocabulary.throughs],
])('the rule %s knows the words of the vocabulary and no others', (check, words) => {
  const text = readFileSync(new URL(`${check}.cypher`, folder), 'utf8')
  const named = [...text.matchAll(/'([A-Z_]+)'/g)].map(([, word]) => word)

  expect(new Set(named)).toStrictEqual(new Set(words))
})

describe('what the dataset says of the rules', () => {
  type Check = { name: string; refuses: boolean; holds: boolean; broken: number; examples: string[] }
  const asked = '{ dataset { checks { name refuses holds broken examples } } }'
  const checksOf = async ({ ask }: ReturnType<typeof server>) =>
    (await ask<{ dataset: { checks: Check[] } }, object>(asked)).dataset.checks

  test('a tie that ends before its end begins comes in, and is told', async () => {
    const [office, line] = [
      { id: 'who-alb', validFrom: '2020-01-01' },
      { id: 'line', validTo: '2019-01-01' },
    ]
    await given(connection, {
      offices: [office, { id: 'who-hq', level: 'headquarters' }],
      ties: [{ ...line, kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq' }],
    })
    const checks = await checksOf(server(connection))

    const told = { name: 'tie_never_holds', refuses: false, holds: false, broken: 1, examples: ['line'] }
    expect(checks.at(-1)).toStrictEqual(told)
    const refusing = checks.filter(({ refuses }) => refuses)
    expect(refusing.map(({ name }) => name).toSorted()).toStrictEqual(ruleNames.toSorted())
    expect(refusing.filter(({ holds }) => !holds)).toStrictEqual([])
  })

  test('is found once for as long as nobody commits', async () => {
    await given(connection, world)
    const asking = server(connection)
    const first = await checksOf(asking)
    const already = asking.reads.length
    expect(already).toBeGreaterThan(ruleNames.length - 1)

    expect(await checksOf(asking)).toStrictEqual(first)
    expect(asking.reads.length).toBe(already)

    await writer.inTransaction((tx) => tx.run("MATCH ()-[seat {id: 'seat'}]->() SET seat.confidence = 0.955"))
    const renewed = await checksOf(asking)
    expect(renewed.filter(({ holds }) => !holds).map(({ name }) => name)).toStrictEqual(['confidence_too_fine'])
  })
})
