/** Rows by id that were read before and hold still. */
export type Kept<Row> = { get(id: string): Row | undefined; set(id: string, row: Row): void }

/** So many of each kind: some 600 bytes a row, 20 MB where all are ties. */
const most = 30_000

/**
 * Rows of the database beside the state of the graph that answers were made from: what one answer has read the next need
 * not read again. They go with that state. Of each kind the oldest make room.
 */
export function keptRows() {
  const beside = new WeakMap<object, Map<string, Map<string, unknown>>>()
  return <Row>(state: object, kind: string): Kept<Row> => {
    const kinds = beside.get(state) ?? new Map<string, Map<string, unknown>>()
    beside.set(state, kinds)
    const rows = (kinds.get(kind) ?? new Map()) as Map<string, Row>
    kinds.set(kind, rows)
    return {
      get: (id) => rows.get(id),
      set(id, row) {
        rows.set(id, row)
        const [oldest] = rows.size > most ? rows.keys() : []
        if (oldest !== undefined) rows.delete(oldest)
      },
    }
  }
}

export type KeptRows = ReturnType<typeof keptRows>
