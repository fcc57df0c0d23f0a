import { createHash } from 'node:crypto'
import { effects, sides, stances } from '../../cypher/vocabulary.ts'
import type { Line } from '../import/columns.ts'
import type { Format, FormatContext, Nameable, Stated } from './format.ts'
import { sourceNamed } from './own/cited.ts'
import { type Fields, fieldsOf, mapFlag } from './own/mapped-columns.ts'
import { ownOf, sourceFlags, sourceOf } from './own/source.ts'

const fields: Fields = {
  about: 'in what it was seen: a party, an agency, a place or a tie, by name or id; several parted by |',
  of: 'the practice set, practice or factor, by name or id',
  id: 'an id of your own; else one is made of what the row says',
  actor: 'who acted, by a role code',
  action: 'what they did, in the coder’s words',
  frequency: 'how often',
  side: `toward which side of the dilemma: ${sides.join(', ')}`,
  effect: `what it did to the dilemma: ${effects.join(', ')}`,
  mediatedBy: 'the factor that altered the effect, by name or id',
  stance: `whether it speaks for it or against it: ${stances.join(', ')}; SUPPORTS where absent`,
  source: 'where that stands, by a title or an id',
  interview: 'the code of an interview, instead of a source',
  locator: 'where in it',
  quote: 'what was said',
  coder: 'the pseudonym of who coded it',
  codedAt: 'the day it was coded',
  confidence: 'how sure that is, 0 to 1',
  note: 'a remark',
}
const needed = ['about', 'of']

export const codings: Format = {
  name: 'codings',
  about: 'What somebody saw of a practice or a factor in something, as CSV: a coding a row',
  details: `What a coding is about and of has to be in the graph. There may be, by their header or by --map:
  ${Object.entries(fields)
    .map(([field, what]) => `${field}: ${what}`)
    .join('\n  ')}
--owner says whose it is; importing files of that owner again brings what they say to the state of the new files.`,
  extension: '.csv',
  looksUpNames: true,
  owned: 'files',
  flags: [mapFlag, ...sourceFlags],
  async *read(inputs, context) {
    if (inputs.length === 0) return
    yield sourceOf(inputs, 'DATASET', context)
    for (const input of inputs) {
      for await (const line of fieldsOf(input, fields, needed, context)) yield* rowsOf(line, context)
    }
  },
}

const things: Nameable[] = ['Office', 'Arrangement', 'Agency', 'Place']
const seen: Nameable[] = ['PracticeSet', 'Practice', 'Factor']

function* rowsOf(line: Line, context: FormatContext): Generator<Stated> {
  const { cells, at, where } = line
  const missing = needed.filter((field) => !cells[field]?.trim())
  for (const field of missing)
    context.report({
      code: 'BAD_VALUE',
      ...where(field),
      field,
      expected: fields[field] ?? '',
      found: cells[field] ?? '',
    })
  if (missing.length > 0) return
  const abouts = (cells.about ?? '').split('|').map((name) => idOf(name.trim(), things, 'about', line, context))
  const of = idOf(cells.of?.trim() ?? '', seen, 'of', line, context)
  const mediatedBy = cells.mediatedBy
    ? idOf(cells.mediatedBy.trim(), ['Factor'], 'mediatedBy', line, context)
    : undefined
  if (of === undefined || abouts.includes(undefined) || (cells.mediatedBy && mediatedBy === undefined)) return
  const owner = context.ownName
  const source = yield* sourceNamed(cells, where, context)
  const id = cells.id?.trim() ?? `${owner}:coding:${digest(JSON.stringify(Object.entries(cells).sort()))}`
  const { actor, action, frequency, locator, quote, coder, codedAt, confidence, note } = cells
  const cited = quote ? { evidence: `${id}:evidence` } : { source, locator, note }
  if (quote) {
    const row = { id: `${id}:evidence`, source, locator, note, quote, coder, codedAt }
    yield { table: 'evidence', row, owner, at, where, repeats: true }
  }
  const words = { stance: word(cells.stance) ?? 'SUPPORTS', effect: word(cells.effect), side: word(cells.side) }
  const basis = cells.interview ? 'INTERVIEW' : cells.source ? 'DOCUMENTED' : 'DATASET'
  const coding = { id, about: abouts.join('|'), of, mediatedBy, actor, action, frequency, ...words }
  yield { table: 'codings', row: { ...coding, coder, codedAt, basis, confidence, ...cited }, owner, at, where }
}

const word = (cell: string | undefined) => cell?.trim().toUpperCase() || undefined

function digest(text: string) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** The id of what has this name or id. What looks like the id of a tie is looked for with all others. */
function idOf(name: string, labels: Nameable[], field: string, line: Line, context: FormatContext): string | undefined {
  const { called } = ownOf(context)
  const found = [...new Set(labels.flatMap((label) => called(label, name)).map(({ id }) => id))]
  const [one] = found
  if (found.length === 1 || found.includes(name)) return found.includes(name) ? name : one
  if (found.length === 0 && field === 'about' && /^[a-z_]+:\S+$/.test(name)) return name
  const place = { ...line.where(field), field, found: name }
  const known =
    field === 'about'
      ? ''
      : `. The graph has ${labels.flatMap(namesOf(context)).join(', ') || 'none: bring your own in practice_sets.csv or factors.csv of a folder'}`
  const expected =
    found.length > 1 ? `one of them; it may be ${found.join(', ')}` : `${fields[field]}, as the graph has it`
  context.report({
    code: 'UNKNOWN_NAME',
    ...place,
    expected,
    hint: found.length > 1 ? 'Say which by its id' : `Nothing is called so${known}`,
  })
  return undefined
}

const namesOf = (context: FormatContext) => (label: Nameable) =>
  ownOf(context)
    .all(label)
    .map(({ name }) => name)
