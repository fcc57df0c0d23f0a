import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { languages } from '../../common/languages.ts'
import { rowsOf } from '../../seeds/compute/table.ts'
import { rules } from '../../server/engine/graph/left-out.ts'
import { translated } from '../../server/graphql/translated.ts'
import { refusing, warning } from '../../server/records/dataset.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

type Said = { node: ts.Node; file: string; text: string; languages: string[] }

/** Whatever text stands in the source of some rooms, with the languages that it is in by the names around it. */
function* textsOf(...rooms: string[]): Generator<Said> {
  const entries = rooms.flatMap((room) => readdirSync(join(root, room), { recursive: true, withFileTypes: true }))
  for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
    if (!/\.tsx?$/.test(name) || /generated|\.d\.ts$/.test(name)) continue
    const file = join(parentPath, name)
    const source = ts.createSourceFile(name, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    yield* textsIn(source, relative(root, file), [])
  }
}

function* textsIn(node: ts.Node, file: string, around: string[]): Generator<Said> {
  const named = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? node.name.getText() : null
  const inside = named !== null && (languages as readonly string[]).includes(named) ? [...around, named] : around
  if (
    ts.isJsxText(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  )
    yield { node, file, text: node.text, languages: inside }
  const children: ts.Node[] = []
  node.forEachChild((child) => void children.push(child))
  for (const child of children) yield* textsIn(child, file, inside)
}

const spoken = ['aria-description', 'aria-label', 'aria-roledescription', 'alt', 'label', 'placeholder', 'title']

test('what a page says stands in the catalogue, in every language, and in no page', () => {
  const outside = [...textsOf('client')].filter(({ node, text }) => {
    const isSpoken =
      ts.isJsxText(node) || (ts.isJsxAttribute(node.parent) && spoken.includes(node.parent.name.getText()))
    return isSpoken && /\p{L}{2}/u.test(text) && text.trim() !== 'Crosstie'
  })
  expect(outside.map(({ file, text }) => `${file}: ${text.trim()}`)).toStrictEqual([])
})

test('French sets its signs apart with spaces that do not break', () => {
  const french = [...textsOf('client', 'common', 'server')].filter(({ languages }) => languages.includes('fr'))
  const torn = french.filter(({ text }) => / [;:!?»%]|« |\d \d{3}/.test(text))
  expect(french.length).toBeGreaterThan(1_000)
  expect(torn.map(({ file, text }) => `${file}: ${text}`)).toStrictEqual([])
})

test('what the data that ships and the rules of the model say of themselves is said in every language', () => {
  const limits = [undefined, 'ceb', 'ppb', 'uninfo']
    .flatMap((part) => rowsOf('dataset', part))
    .flatMap(({ key = '', value = '' }) => (key.startsWith('gap-') || key === 'licence' ? value : []))
  const checked = [...refusing, ...warning].map(({ statement }) => statement.text.split('\n')[0]?.slice(3) ?? '')
  const sentences = [...limits, ...checked, ...Object.values(rules)]
  const untold = sentences.filter((said) => new Set(languages.map((one) => translated(said, one))).size < 3)
  expect(limits.length).toBeGreaterThan(15)
  expect(untold).toStrictEqual([])
})
