import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { codes } from '../../server/contract/errors.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const engine = ['server/engine/graph', 'server/engine/search', 'server/engine/friction', 'server/engine/paths']
const below = ['cypher', 'common', 'server/contract', 'server/work']
const stored = [
  ...below,
  ...engine,
  'server/engine/routes',
  'server/engine/measures',
  'server/neo4j',
  'server/records',
  'server/projection',
]

const shared = ['client', 'common', 'client/view']
/** What pages are made of. Each stands on those before it. */
const pieces = ['levels', 'dataset', 'paths', 'drawing', 'find', 'head', 'takeaway', 'thing', 'evidence'].map(
  (noun) => `client/${noun}`,
)
/** A page each, or what one page is made of; none knows another. */
const pages = [
  'home',
  'places',
  'agencies',
  'offices',
  'arrangements',
  'mandates',
  'sources',
  'compare',
  'pairs',
  'canvas',
].map((noun) => `client/${noun}`)
const before = (piece: string) => [...shared, ...pieces.slice(0, pieces.indexOf(`client/${piece}`))]

/** Which room may use which other one, its types included. A new arrow is a new word here. */
const mayImport: Record<string, string[]> = {
  cypher: [],
  common: ['cypher'],
  'server/contract': ['cypher', 'common'],
  'server/work': ['server/contract'],
  'server/engine/graph': below,
  'server/engine/search': [],
  'server/engine/friction': [...below, ...engine.slice(0, 2)],
  'server/engine/paths': [...below, ...engine.slice(0, 3)],
  'server/engine/routes': [...below, ...engine],
  'server/engine/measures': [...below, ...engine],
  'server/neo4j': ['server/contract', 'server/work'],
  'server/records': ['cypher', 'server/contract', 'server/neo4j'],
  'server/projection': [...below, ...engine, 'server/neo4j'],
  'server/graphql': stored,
  'server/console': ['server/contract', 'server/work', 'server/neo4j'],
  'server/export': [...stored, 'server/graphql'],
  'server/http': [...stored, 'server/graphql', 'server/export'],
  docs: ['client'],
  client: ['common'],
  'client/view': ['client', 'common'],
  ...Object.fromEntries(pieces.map((piece) => [piece, before(piece.slice('client/'.length))])),
  ...Object.fromEntries(pages.map((page) => [page, [...shared, ...pieces]])),
  'client/question': [...shared, ...pieces],
  'client/constraints': [...shared, ...pieces],
  'client/routes': [...[...shared, ...pieces], ...['client/question', 'client/constraints', 'client/canvas']],
  'client/page': [...shared, ...pieces, ...pages, 'client/question', 'client/constraints', 'client/routes'],
  database: [],
  seeds: ['cypher', 'common', 'server/contract', 'server/neo4j'],
  bench: ['cypher', ...stored, 'server', 'server/graphql', 'seeds', 'database'],
}

/** What puts rooms together to run them may use anything; so may tests. */
const composes =
  /^(tests\/|start\.ts|client\/main\.tsx|server\/(main|serve|environment)\.ts|seeds\/(main|database|import\/(main|command))\.ts|\w+\.config\.ts)/

const rooms = [...Object.keys(mayImport), 'tests'].sort((a, b) => b.length - a.length)

/** Libraries that come in through one door. Their types are free. */
const onlyDoor: Record<string, RegExp> = {
  // The bench's one is what GraphQL is measured by: the driver without a door.
  'neo4j-driver': /^(server\/neo4j\/graph\.ts|seeds\/write\.ts|bench\/api\/raw\.ts)$/,
  cytoscape: /^client\/canvas\/(Canvas|RouteLines)\.tsx$/,
  dataloader: /^server\/records\//,
}

/** The engine and what both sides share are pure: they know no library, the types of one no more than the rest. */
const pure = /^(server\/(engine|work|contract)|common|cypher)\//

/** File names of one convention, which say in every room what they hold; the others are nouns of the field. */
const oneInEachRoom = new Set(['documents', 'find', 'main'])

/** The nouns of the glossary and of the schema: a room has what it does with each in a file of that name. */
const nouns = new Set([
  ...[
    'agencies',
    'offices',
    'arrangements',
    'parties',
    'levels',
    'kinds',
    'places',
    'ties',
    'mandates',
    'factors',
    'codings',
  ],
  ...[
    'practices',
    'evidence',
    'coverage',
    'assertions',
    'entities',
    'dataset',
    'search',
    'paths',
    'path',
    'routes',
    'measures',
  ],
  ...[
    'nodes',
    'balance',
    'breaks',
    'changes',
    'gaps',
    'overlap',
    'partners',
    'matrix',
    'across',
    'counted-ties',
    'degree',
    'neighbourhood',
    'network',
    'pair',
    'plans',
    'question-context',
    'together',
  ],
  ...['factor-balance', 'cited', 'projection', 'address', 'words', 'constraints', 'export', 'import', 'seeds', 'lens'],
  ...['receipts', 'resting', 'goal-figures', 'ways', 'tips', 'at-work'],
  // Forms of a file that some rooms write and others read.
  ...['csv', 'json', 'uninfo', 'workbook'],
])

/** Words that only the field means otherwise; here they are of HTTP, of HTML or of a file's form. */
const otherwiseMeant: Record<string, string> = {
  'seeds/import/format-context.ts': 'what a format is handed to read by',
  'client/sources/SourcePage.tsx': 'a Source of the model, that ties rest on',
}

const listed = execFileSync('git', ['ls-files', '--deduplicate', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
}).split('\n')
const files = listed.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/graphql-env/.test(file))
const sources = files.flatMap((file) => {
  try {
    return { file, text: readFileSync(join(root, file), 'utf8') }
  } catch {
    return [] // moved away and not yet committed
  }
})

type Import = { file: string; from: string; target: string | null; typeOnly: boolean }

/** Whatever a file names of another one: import, export from, import() and types by import(). */
function importsOf({ file, text }: { file: string; text: string }): Import[] {
  const found: Import[] = []
  function add(from: ts.Node | undefined, typeOnly: boolean) {
    if (!from || !ts.isStringLiteralLike(from)) return
    const target = from.text.startsWith('.') ? normalize(join(dirname(file), from.text)) : null
    found.push({ file, from: from.text, target, typeOnly })
  }
  function visit(node: ts.Node) {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false)
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
  return found
}

const imports = sources.flatMap(importsOf)

function roomOf(file: string): string {
  const room = rooms.find((room) => file.startsWith(`${room}/`))
  return room ?? file.split('/').slice(0, -1).join('/')
}

/** The groups of files that reach each other by their imports (Tarjan 1972). */
function circles(): string[][] {
  const next = new Map(sources.map(({ file }) => [file, [] as string[]]))
  for (const { file, target } of imports) if (target !== null && next.has(target)) next.get(file)?.push(target)
  const [order, low] = [new Map<string, number>(), new Map<string, number>()]
  const [stack, found]: [string[], string[][]] = [[], []]
  function visit(file: string) {
    order.set(file, order.size)
    low.set(file, order.get(file) ?? 0)
    stack.push(file)
    for (const other of next.get(file) ?? []) {
      if (!order.has(other)) visit(other)
      if (stack.includes(other)) low.set(file, Math.min(low.get(file) ?? 0, low.get(other) ?? 0))
    }
    if (low.get(file) !== order.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    if (circle.length > 1) found.push(circle.sort())
  }
  for (const { file } of sources) if (!order.has(file)) visit(file)
  return found
}

/** What the contract calls a type has that name in the files about it, too. */
const sdl = readFileSync(join(root, 'server/contract/schema.graphql'), 'utf8')
const isType = (words: string[]) =>
  sdl.includes(`\ntype ${words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('')} `)

/** The words that the glossary says not to use, where they are one word that says nothing else as well. */
function avoided(): Set<string> {
  const lines = readFileSync(join(root, 'CONTEXT.md'), 'utf8').matchAll(/_Avoid_: ([^.]+)\./g)
  const words = [...lines].flatMap(([, words = '']) => words.split(',').map((word) => word.trim().toLowerCase()))
  return new Set([...words.filter((word) => /^[\w-]+$/.test(word)), ...wordsOfTheSearch])
}

/** Pictures that the search was once told in; textbooks have the words. */
const wordsOfTheSearch = [
  ...['maze', 'ball', 'stops', 'arrivals', 'corridor', 'meetings', 'detours', 'completion', 'layers', 'legs'],
  ...['hops', 'graft', 'seen', 'marks', 'meter', 'turns', 'leg'],
]

const nameOf = (file: string) => basename(file).replace(/(\.(test|spec|generated))?\.\w+$/, '')
const wordsIn = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_.]/)

describe('the rooms of the house', () => {
  test('every file of the server is in a room', () => {
    const homeless = sources
      .map(({ file }) => file)
      .filter((file) => file.startsWith('server/') && !composes.test(file))
    expect(homeless.filter((file) => !Object.hasOwn(mayImport, roomOf(file)))).toStrictEqual([])
  })

  test('a room uses those below it and none above, types included', () => {
    const strays = imports.filter(({ file, target }) => {
      if (target === null || composes.test(file) || !target.includes('/')) return false
      const [room, other] = [roomOf(file), roomOf(target)]
      if (room === other) return false
      return !mayImport[room]?.includes(other)
    })
    expect(strays.map(({ file, target }) => `${file} -> ${target}`)).toStrictEqual([])
  })

  test('no file reaches itself by its imports, types included', () => {
    expect(circles().map((circle) => circle.join(' '))).toStrictEqual([])
  })

  test('the glossary holds in file names, too', () => {
    const words = avoided()
    const breaking = files.filter((file) => {
      const name = wordsIn(nameOf(file))
      return !(file in otherwiseMeant) && !isType(name) && name.some((word) => words.has(word))
    })
    expect(breaking).toStrictEqual([])
  })

  test('the search is told in the words of the textbooks, in its names and its comments', () => {
    // "Others get their turns" is of time slices.
    const pictures = new Set(wordsOfTheSearch.filter((word) => word !== 'turns'))
    const told = sources.filter(({ file }) => /^server\/engine\/(search|friction)\//.test(file))
    const breaking = told.flatMap(({ file, text }) => {
      // What is quoted is of the schema.
      const words = text.replace(/'[^'\n]*'/g, '').match(/[A-Za-z]+/g) ?? []
      const used = words.filter((name) => wordsIn(name).some((word) => pictures.has(word) || /^costings?$/.test(word)))
      return [...new Set(used)].map((name) => `${file}: ${name}`)
    })
    expect(told.length).toBeGreaterThan(20)
    expect(breaking).toStrictEqual([])
  })

  test('two files share a name only where they are one noun in two rooms', () => {
    const named = new Map<string, string[]>()
    // A test has the name of what it is of.
    for (const file of files.filter((file) => roomOf(file) !== 'tests'))
      named.set(nameOf(file), [...(named.get(nameOf(file)) ?? []), file])
    const twins = [...named].filter(([name, files]) => files.length > 1 && !oneInEachRoom.has(name) && !nouns.has(name))
    expect(twins.map(([, files]) => files.sort().join(' '))).toStrictEqual([])
  })

  test('some libraries come in through one door', () => {
    const users = imports.filter(({ file, from, typeOnly }) => {
      const doors = onlyDoor[from]
      return doors && !typeOnly && roomOf(file) !== 'tests' && !doors.test(file)
    })
    expect(users.map(({ file }) => file)).toStrictEqual([])
  })

  test('the engine is pure', () => {
    const impure = imports.filter(({ file, target }) => pure.test(file) && target === null)
    expect(impure.map(({ file, from }) => `${file} -> ${from}`)).toStrictEqual([])
  })

  test('what page and server share is of types of the vocabulary, and of no library', () => {
    const strays = imports.filter(
      ({ file, from, typeOnly }) =>
        roomOf(file) === 'common' && !/^\.\/\w+\.ts$/.test(from) && !(typeOnly && from === '../cypher/vocabulary.ts'),
    )
    expect(strays).toStrictEqual([])
  })

  test('what tells one version of us from another looks at every room that answers and pages are made of', () => {
    const made = (mark: string) => sources.find(({ text }) => text.includes(mark))?.text ?? ''
    const answers = made(['export const build', 'digestOf('].join(' = '))
    const pages = made(['function', 'clientDigest('].join(' '))
    expect(['cypher', 'common'].filter((room) => !answers.includes(`/${room}/'`))).toStrictEqual([])
    expect(mayImport.client?.filter((room) => !pages.includes(`'${room}'`))).toStrictEqual([])
  })

  test('nobody imports start.ts', () => {
    expect(
      imports.filter(({ file, from }) => /(^|\/)start\.ts$/.test(from) && !/^(tests|database|seeds|start)/.test(file)),
    ).toStrictEqual([])
  })

  test('the server only reads', () => {
    const writing = sources.filter(
      ({ file, text }) => file.startsWith('server/') && /session\.WRITE|executeWrite/.test(text),
    )
    expect(writing.map(({ file }) => file)).toStrictEqual([])
  })

  test('the environment is read where a process starts, and nowhere else', () => {
    const starts =
      /^(start\.ts|server\/main\.ts|seeds\/(import\/)?main\.ts|database\/\w+\.ts|bench\/chromium\.ts|tests\/|playwright|vite|vitest|setup\.mjs)/
    const readers = sources.filter(({ file, text }) => text.includes('process.env') && !starts.test(file))
    expect(readers.map(({ file }) => file)).toStrictEqual([])
  })

  test('no Cypher is put together from text', () => {
    const assembled = sources.filter(
      ({ file, text }) => /^(server|seeds)\//.test(file) && /`[^`]*\b(MATCH|MERGE|RETURN|UNWIND)\b[^`]*\$\{/.test(text),
    )
    expect(assembled.map(({ file }) => file)).toStrictEqual([])
  })

  test('every code that the server can answer is in the table of codes', () => {
    const named = sources
      .filter(({ file }) => file.startsWith('server/') && !file.endsWith('errors.ts'))
      .flatMap(({ text }) => [...text.matchAll(/(?:failure|Refusal|Failure)\(\s*'([A-Z_]+)'|code: '([A-Z_]+)'/g)])
      .map(([, one, other]) => one ?? other ?? '')
    expect(named.filter((code) => !Object.hasOwn(codes, code))).toStrictEqual([])
  })
})
