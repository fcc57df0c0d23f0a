import { type Attribute, evidenceIn, nodeAttributes, tieAttributes, type Value } from './attributes.ts'
import type { Exported } from './exported.ts'
import { pathRecords } from './paths.ts'
import { linesOf } from './provenance.ts'
import { attributes, xmlText } from './xml.ts'

const head = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`

/** Directed, with typed keys; evidence, paths, routes and sources are JSON, as GraphML nests no values. */
export async function* graphml({ provenance, material, paths, routes, context }: Exported): AsyncGenerator<string> {
  const about = linesOf(provenance)
  yield head +
    [...about.map(([name]) => name), 'sources', ...(paths ? ['paths'] : []), ...Object.keys(routes ?? {})]
      .map((name) => key('graph', name, name === 'truncated' ? 'boolean' : 'string'))
      .join('') +
    keysOf('node', nodeAttributes) +
    keysOf('edge', tieAttributes) +
    '<graph id="crosstie" edgedefault="directed">\n' +
    about.map(([name, text]) => data('graph', name, text)).join('')
  for await (const parties of material.parties()) {
    const cited = await material.citedBy(parties)
    yield parties
      .map((party) => {
        const evidence = data('node', 'evidence', JSON.stringify(evidenceIn(party, cited)))
        return `<node${attributes({ id: party.id })}>${dataOf('node', nodeAttributes, party)}${evidence}</node>\n`
      })
      .join('')
  }
  for await (const ties of material.ties()) {
    const cited = await material.citedBy(ties)
    yield ties
      .map((tie) => {
        const evidence = data('edge', 'evidence', JSON.stringify(evidenceIn(tie, cited)))
        const ends = attributes({ id: tie.id, source: tie.from, target: tie.to })
        return `<edge${ends}>${dataOf('edge', tieAttributes, tie)}${evidence}</edge>\n`
      })
      .join('')
  }
  if (paths) yield data('graph', 'paths', JSON.stringify(await pathRecords(paths, context)))
  for (const [name, value] of Object.entries(routes ?? {})) yield data('graph', name, JSON.stringify(value))
  yield `${data('graph', 'sources', JSON.stringify(material.sources()))}</graph>\n</graphml>\n`
}

type Domain = 'graph' | 'node' | 'edge'

function key(domain: Domain, name: string, type = 'string'): string {
  return `<key${attributes({ id: `${domain}-${name}`, for: domain, 'attr.name': name, 'attr.type': type })}/>\n`
}

function keysOf<Row>(domain: Domain, known: Attribute<Row>[]): string {
  return known.map(({ name, type }) => key(domain, name, type)).join('') + key(domain, 'evidence')
}

function data(domain: Domain, name: string, value: Value): string {
  return value === null ? '' : `<data key="${domain}-${name}">${xmlText(String(value))}</data>`
}

function dataOf<Row>(domain: Domain, known: Attribute<Row>[], row: Row): string {
  return known.map(({ name, of }) => data(domain, name, of(row))).join('')
}
