/**
 * What ties cost at the ends of a question, where that is not what they cost to whoever passes: `at` are those ends, and
 * `keyOf` gives the key of any of their ties there. Nothing passes an end, so its ties are first or last steps.
 */
export type EndKeys = { at: readonly number[]; keyOf(tie: number): number }
