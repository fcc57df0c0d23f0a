/** Tells a person what is being done and how far it is. */
export type Say = (line: string, progress?: { done: number; total?: number; unit?: string }) => void
