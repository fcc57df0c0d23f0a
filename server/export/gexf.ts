import { type Attribute, evidenceIn, partyAttributes, tieAttributes, type Value } from './attributes.ts'
import type { Exported } from './exported.ts'
import { linesOf } from './provenance.ts'
import { attributes, xmlText } from './xml.ts'

const types = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' }

/** GEXF 1.3, for Gephi. A graph has no attributes there, so where it comes from is its description, as JSON. */
export async function* gexf({ provenance, material }: Exported): AsyncGenerator<string> {
  const { generatedAt, about } = provenance
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${generatedAt.slice(0, 10)}">
<creator>Crosstie</creator>
<title>${xmlText(about)}</title>
<description>${xmlText(JSON.stringify(Object.fromEntries(linesOf(provenance))))}</description>
</meta>
<graph defaultedgetype="directed" mode="static">
${attributesOf('node', partyAttributes)}${attributesOf('edge', tieAttributes)}<nodes>
`
  for await (const parties of material.parties()) {
    const cited = await material.citedBy(parties)
    yield parties
      .map((party) => {
        const evidence = JSON.stringify(evidenceIn(party, cited))
        const values = valuesOf(partyAttributes, party, evidence)
        return `<node${attributes({ id: party.id, label: party.name })}>${values}</node>\n`
      })
      .join('')
  }
  yield '</nodes>\n<edges>\n'
  for await (const ties of material.ties()) {
    const cited = await material.citedBy(ties)
    yield ties
      .map((tie) => {
        const ends = attributes({ id: tie.id, source: tie.from, target: tie.to, label: tie.kind })
        const evidence = JSON.stringify(evidenceIn(tie, cited))
        return `<edge${ends}>${valuesOf(tieAttributes, tie, evidence)}</edge>\n`
      })
      .join('')
  }
  yield '</edges>\n</graph>\n</gexf>\n'
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
