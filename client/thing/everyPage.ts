type Connection<Node> = {
  nodes: readonly Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

/** A list whose rows may be fewer than it counts. */
export type Whole<Node> = { rows: readonly Node[]; totalCount: number }

/** What one page of a thing shows of one list; more than a reader goes through, and the count tells of the rest. */
const most = 600

/** A list of the server from its first page to its last. */
export async function everyPage<Node>(ask: (after: string | null) => Promise<Connection<Node>>): Promise<Whole<Node>> {
  const rows: Node[] = []
  let after: string | null = null
  for (;;) {
    const { nodes, pageInfo, totalCount } = await ask(after)
    rows.push(...nodes)
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null || rows.length >= most) return { rows, totalCount }
    after = pageInfo.endCursor
  }
}
