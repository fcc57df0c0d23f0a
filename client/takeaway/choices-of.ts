// What the menu offers for a page. Each choice says what it did, and whatever makes the files is loaded when it is chosen.
import type { Language } from '../view/language.ts'
import type { Asked, Figure, Table } from './content.ts'
import { copied, saveAs } from './hand-over.ts'
import { citationOf, fileName, type Taken } from './taken.ts'
import { takeAwayWords } from './words.ts'

export type Choice = {
  id: string
  label: string
  /** The format, or `copy`. */
  form: string
  /** Why it cannot be had, in a sentence; null where it can. */
  whyNot: string | null
  /** Says what it did; null where that needs no words. May say before that it has begun. */
  act: (say: (text: string) => void) => Promise<string | null>
}
export type Choices = { title: string; choices: Choice[] }

/** The writers come in one piece of their own, and the one for spreadsheets in another. */
export const forms = () => import('./forms.ts')

export function choicesOf(taken: Taken | null, language: Language, isOnline: boolean): Choices[] {
  const words = takeAwayWords[language]

  const kept =
    (taken: Taken, ending: string, type: string, make: () => Promise<BlobPart>, part?: string) => async () => {
      const name = fileName(taken, ending, part)
      saveAs(name, new Blob([await make()], { type }))
      return words.saved(name)
    }
  const copying = (label: string, text: (taken: Taken | null) => string) => async () =>
    (await copied(text(taken))) ? words.copied(label) : words.notCopied

  /** Of a page that is not read yet, everything is shown and says so. */
  const choice = (
    id: string,
    label: string,
    form: string,
    whyNot: (taken: Taken) => string | null,
    act: (taken: Taken) => Choice['act'],
  ): Choice => ({
    ...{ id, label, form },
    whyNot: taken === null ? words.notRead : whyNot(taken),
    act: taken === null ? async () => words.notRead : act(taken),
  })

  const figure = (one: Figure, index: number): Choice[] => [
    choice(`png ${index}`, one.title, 'PNG', always, (taken) =>
      kept(taken, 'png', 'image/png', async () => (await forms()).png(one, taken), partOf(one, index, taken)),
    ),
    choice(`svg ${index}`, one.title, 'SVG', always, (taken) =>
      kept(taken, 'svg', 'image/svg+xml', async () => (await forms()).svg(one, taken), partOf(one, index, taken)),
    ),
  ]
  const table = (one: Table): Choice =>
    choice(`csv ${one.id}`, one.title, 'CSV', always, (taken) =>
      kept(taken, 'csv', 'text/csv;charset=utf-8', async () => (await forms()).csv(one, taken), one.id),
    )
  const graph = (form: string, format: string): Choice =>
    choice(
      format,
      words.graph,
      form,
      ({ graph }) => (graph === null ? words.noGraph : isOnline ? null : words.offline),
      (taken) => async (say) => {
        const name = fileName(taken, format)
        say(words.saving(name))
        const file = await (await forms()).graph(taken.graph ?? '', format)
        if (file === null) return words.offline
        saveAs(name, file)
        return words.saved(name)
      },
    )
  const question = (id: string, form: string, asked: (taken: Taken) => readonly Asked[], mark: string): Choice =>
    choice(
      id,
      words.questions,
      form,
      (taken) => (asked(taken).length === 0 ? words.noQuestion : null),
      (taken) =>
        copying(form, () =>
          asked(taken)
            .map(({ title, text }) => `${mark} ${title}\n${text}\n`)
            .join('\n'),
        ),
    )
  const none = (id: string, form: string, why: string): Choice =>
    choice(
      id,
      form,
      '',
      () => why,
      () => async () => why,
    )

  const figures = taken?.figures.flatMap(figure) ?? []
  const tables = taken?.tables ?? []
  return [
    {
      title: words.wholePage,
      choices: [
        choice('html', words.oneFile, 'HTML', always, (taken) =>
          kept(taken, 'html', 'text/html;charset=utf-8', async () => (await forms()).html(taken)),
        ),
        choice('md', words.asText, 'Markdown', always, (taken) =>
          kept(taken, 'md', 'text/markdown;charset=utf-8', async () => (await forms()).markdown(taken)),
        ),
        choice('json', words.asData, 'JSON', always, (taken) =>
          kept(taken, 'json', 'application/json', async () => (await forms()).json(taken)),
        ),
        { id: 'print', label: words.print, form: '', whyNot: null, act: printed },
      ],
    },
    {
      title: words.pictures,
      choices: figures.length > 0 ? figures : [none('png', 'PNG', words.noFigure), none('svg', 'SVG', words.noFigure)],
    },
    {
      title: words.tables,
      choices: [
        choice(
          'xlsx',
          words.allTables,
          'Excel',
          ({ tables }) => (tables.length === 0 ? words.noTable : null),
          (taken) =>
            kept(taken, 'xlsx', spreadsheet, async () => {
              const { workbookOf } = await import('./workbook.ts')
              return workbookOf(taken) as Uint8Array<ArrayBuffer>
            }),
        ),
        ...(tables.length > 0 ? tables.map(table) : [none('csv', 'CSV', words.noTable)]),
      ],
    },
    {
      title: words.asGraph,
      choices: [graph('GraphML', 'graphml'), graph('GEXF', 'gexf')],
    },
    {
      title: words.text,
      choices: [
        {
          ...{ id: 'link', label: words.link, form: words.copy, whyNot: null },
          act: copying(words.link, (taken) => taken?.permalink ?? window.location.href),
        },
        choice('citation', words.citation, words.copy, always, () =>
          copying(words.citation, (taken) => (taken === null ? '' : citationOf(taken))),
        ),
        question('graphql', 'GraphQL', ({ graphql }) => graphql, '#'),
        question('cypher', 'Cypher', ({ cypher }) => cypher, '//'),
      ],
    },
  ]
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const always = () => null

/** Two pictures of one page are told apart by their titles. */
function partOf({ title }: Figure, index: number, { figures }: Taken): string | undefined {
  if (figures.length < 2) return undefined
  return figures.filter((other) => other.title === title).length > 1 ? `${title}-${index + 1}` : title
}

/** Once the menu has closed: it would be on the paper. */
async function printed(): Promise<null> {
  setTimeout(() => window.print(), 300)
  return null
}
