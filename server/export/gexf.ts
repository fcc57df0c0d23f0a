import { toDate, toDay } from '../contract/days.ts'
import { type Attribute, evidenceIn, nodeAttributes, tieAttributes, type Value } from './attributes.ts'
import type { Exported } from './exported.ts'
import { linesOf } from './provenance.ts'
import { attributes, xmlText } from './xml.ts'

/** What a node is called stands in its own place. */
const ofNodes = nodeAttributes.filter(({ name }) => name !== 'label')

const types = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' }

/**
 * GEXF 1.3, for Gephi. A graph has no attributes there, so where it comes from is its description, as JSON. Gephi keeps one
 * tie of a `kind` between two nodes, so that a second one of the same kind says so; and it shows by `spells` what is there
 * when, the last day included.
 */
export async function* gexf({ provenance, material }: Exported): AsyncGenerator<string> {
  const { generatedAt, about } = provenance
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${generatedAt.slice(0, 10)}">
<creator>Crosstie</creator>
<title>${xmlText(about)}</title>
<description>${xmlText(JSON.stringify(Object.fromEntries(linesOf(provenance))))}</description>
</meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
${attributesOf('node', ofNodes)}${attributesOf('edge', tieAttributes)}<nodes>
`
  for await (const parties of material.parties()) {
    const cited = await material.citedBy(parties)
    yield parties
      .map((party) => {
        const evidence = JSON.stringify(evidenceIn(party, cited))
        const values = valuesOf(ofNodes, party, evidence)
        return `<node${attributes({ id: party.id, label: party.name })}>${values}${spellsOf(party)}</node>\n`
      })
      .join('')
  }
  yield '</nodes>\n<edges>\n'
  const kindOf = kindsApart()
  for await (const ties of material.ties()) {
    const cited = await material.citedBy(ties)
    yield ties
      .map((tie) => {
        const ends = attributes({ id: tie.id, source: tie.from, target: tie.to, label: tie.kind, kind: kindOf(tie) })
        const evidence = JSON.stringify(evidenceIn(tie, cited))
        return `<edge${ends}>${valuesOf(tieAttributes, tie, evidence)}${spellsOf(tie)}</edge>\n`
      })
      .join('')
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

/** A kind for each tie that no other one between the two has: `TAKES_PART_IN`, `TAKES_PART_IN 2`. */
function kindsApart() {
  const counts = new Map<string, number>()
  return ({ from, to, kind }: { from: string; to: string; kind: string }): string => {
    const key = JSON.stringify([from, to, kind])
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? kind : `${kind} ${count}`
  }
}

function spellsOf({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }): string {
  if (validFrom === null && validTo === null) return ''
  const end = validTo === null ? null : toDate(toDay(validTo) - 1)
  return `<spells><spell${attributes({ start: validFrom, end })}/></spells>`
}

function attributesOf<Row>(domain: 'node' | 'edge', known: Attribute<Row>[]): string {
  const one = (name: string, type: string) => `<attribute${attributes({ id: name, title: name, type })}/>\n`
  const all = known.map(({ name, type }) => one(name, types[type])).join('') + one('evidence', 'string')
  return `<attributes class="${domain}">\n${all}</attributes>\n`
}

function valuesOf<Row>(known: Attribute<Row>[], row: Row, evidence: string): string {
  const value = (name: string, value: Value) => (value === null ? '' : `<attvalue${attributes({ for: name, value })}/>`)
  const all = known.map(({ name, of }) => value(name, of(row))).join('')
  return `<attvalues>${all}${value('evidence', evidence)}</attvalues>`
}
