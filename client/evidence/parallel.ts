/** What carries a passage as well as the arrangement that a step leads into or out of. */
export type Parallel = {
  /** Offices that the passage joins. */
  offices: readonly { id: string; name: string; label: string }[]
  plural: string
  arrangements: readonly { id: string; name: string; ties: readonly string[] }[]
}
