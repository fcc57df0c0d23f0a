import type { EvidenceRow } from '../records/evidence.ts'
import type { TieRow } from '../records/ties.ts'
import type { Exported } from './exported.ts'
import type { Cited, PartyRecord, SourceRecord } from './material.ts'
import { pathRecords } from './paths.ts'
import { linesOf } from './provenance.ts'
import type { RouteRecord, RoutesRecord } from './routes.ts'

/** A report for people: paths in words, tables of parties and ties, and what it all rests on. */
export async function* markdown({ provenance, material, paths, routes, context }: Exported): AsyncGenerator<string> {
  const { about, truncated, notes } = provenance
  yield `# ${plain(about)}\n\n`
  if (truncated || notes.length > 0) {
    yield `${[...(truncated ? ['**Cut short.**'] : []), ...notes.map(plain)].join(' ')}\n\n`
  }
  if (paths) yield await pathsIn(paths, context)
  if (routes) yield routesIn(routes)
  yield table('Parties', ['Id', 'Name', 'Level', 'Agency', 'Place', 'Holds', 'Basis', 'Sources'])
  for await (const piece of material.parties()) {
    const cited = await material.citedBy(piece)
    yield piece.map((party) => row(partyCells(party, cited))).join('')
  }
  yield table('Ties', ['From', 'Kind', 'To', 'Role', 'Holds', 'Basis', 'Confidence', 'Sources'])
  for await (const piece of material.ties()) {
    const cited = await material.citedBy(piece)
    yield piece.map((tie) => row(tieCells(tie, cited))).join('')
  }
  yield `\n## Sources\n\n${material.sources().map(source).join('')}`
  yield `\n## Where this comes from\n\n${linesOf(provenance)
    .map(([name, text]) => `- ${name}: ${plain(text)}\n`)
    .join('')}`
}

async function pathsIn(paths: NonNullable<Exported['paths']>, context: Exported['context']): Promise<string> {
  const records = await pathRecords(paths, context)
  const lines = records.map(({ rank, friction, length, sentence }) =>
    row([String(rank ?? ''), friction.toFixed(1), String(length), sentence]),
  )
  return `${table('Paths', ['Rank', 'Friction', 'Steps', 'Path'])}${lines.join('')}\n`
}

/** What is told first, then the routes, and apart from them those that lead abroad. */
function routesIn({ gist, coverage, coverageCount, routes, detours }: RoutesRecord): string {
  const known = coverage.filter(({ state }) => state === 'KNOWN').map(({ sentence }) => sentence)
  const isCut = coverage.length < coverageCount
  const cut = isCut ? [`Joint work is told of the first ${coverage.length} of their ${coverageCount} countries.`] : []
  const told = [...gist, ...known, ...cut].map((sentence) => `${plain(sentence)}\n\n`).join('')
  const head = ['Rank', 'Friction', 'Steps observed', 'Route', 'Else']
  const lines = routes.map((route) => row(routeCells(route)))
  if (detours.length === 0) return `${told}${table('Routes', head)}${lines.join('')}\n`
  const away = detours.map((route) => row([...routeCells(route), route.byWayOf.join(', ')]))
  return `${told}${table('Routes', head)}${lines.join('')}\n${table('Detours', [...head, 'By way of'])}${away.join('')}\n`
}

function routeCells({ rank, friction, observedSteps, length, sentence, passages }: RouteRecord): string[] {
  const others = passages.flatMap(({ alternatives }) => alternatives.flatMap(({ name }) => name ?? []))
  return [String(rank ?? ''), friction.toFixed(1), `${observedSteps} of ${length}`, sentence, others.join('; ')]
}

function partyCells(party: PartyRecord, cited: Map<string, EvidenceRow>): string[] {
  const { id, name, level, agency, place, basis } = party
  return [id, name, level.name, agency?.name ?? '', place?.name ?? '', held(party), basis, restsOn(party, cited)]
}

function tieCells(tie: TieRow, cited: Map<string, EvidenceRow>): string[] {
  const { from, kind, to, role, basis, confidence } = tie
  return [from, kind, to, role ?? '', held(tie), basis, String(confidence), restsOn(tie, cited)]
}

function held({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }): string {
  const from = validFrom === null ? [] : [`from ${validFrom}`]
  const to = validTo === null ? [] : [`until before ${validTo}`]
  return [...from, ...to].join(' ')
}

function restsOn({ evidence }: Cited, cited: Map<string, EvidenceRow>): string {
  const sources = evidence.flatMap((id) => {
    const row = cited.get(id)
    return row ? [row.locator === null ? row.source.id : `${row.source.id} (${row.locator})`] : []
  })
  return [...new Set(sources)].join('; ')
}

function source({ id, title, publisher, version, licence, retrievedAt, url }: SourceRecord): string {
  const said = [title, publisher, version, licence, retrievedAt && `retrieved ${retrievedAt}`].filter(Boolean)
  return `- **${plain(id)}**: ${plain(said.join(', '))}${url === null ? '' : link(url)}\n`
}

/** Only what a browser may follow, and nothing in it that would end the link. */
function link(url: string): string {
  if (!/^(https?|mailto):/i.test(url)) return `, ${plain(url)}`
  return `, <${url.replace(/[\s<>\\"`|]/g, encodeURIComponent)}>`
}

function table(title: string, columns: string[]): string {
  return `\n## ${title}\n\n${line(columns)}${line(columns.map(() => '---'))}`
}

const row = (cells: string[]) => line(cells.map(plain))
const line = (cells: string[]) => `| ${cells.join(' | ')} |\n`

/** Text that shows as it is, on one line. */
function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]#|~>]/g, '\\$&')
}
