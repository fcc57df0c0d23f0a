/** Tells a person what happens; `progress` when it is known how far it is. */
export type Say = (line: string, progress?: { done: number; total?: number; unit?: string }) => void
