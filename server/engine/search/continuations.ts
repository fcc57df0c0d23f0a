import type { Frontier } from './frontier.ts'
import { partyOf, type SearchSpace } from './search-space.ts'
import type { WorkBudget } from './work-budget.ts'

/** A step on: to which node and party, its key, the label of the far frontier it leads to, and the key of all the way. */
export type Continuation = { node: number; party: number; step: number; label: number; key: number }

/** The continuations of each node towards the far end, best first; sorted when they are first asked for. */
export class Continuations {
  private sorted: Continuation[][] = []

  constructor(
    private readonly space: SearchSpace,
    private readonly toEnd: Frontier,
    private readonly work: WorkBudget,
  ) {}

  from(node: number): Continuation[] {
    const known = this.sorted[node]
    if (known) return known
    const { predecessors } = this.toEnd
    const continuations: Continuation[] = []
    for (
      let predecessor = predecessors.latestOf(node);
      predecessor >= 0;
      predecessor = predecessors.earlier[predecessor]!
    ) {
      continuations.push(this.continuation(predecessors.key[predecessor]!, predecessors.label[predecessor]!))
    }
    continuations.sort((a, b) => a.key - b.key || a.party - b.party || this.toEnd.compareOnward(a.label, b.label))
    this.work.scanned += continuations.length
    this.sorted[node] = continuations
    return continuations
  }

  private continuation(key: number, label: number): Continuation {
    const { node: nodes, reached, key: keys } = this.toEnd
    const node = nodes[label]!
    return { node, party: partyOf(this.space, reached.state[node]!), step: key - keys[label]!, label, key }
  }
}
