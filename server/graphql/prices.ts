/**
 * What a field costs by itself, beside the objects it gives: a point for about 100 hits of the database or 2,500 looks at
 * the projection, on the seeds with its worst arguments. `first` is what was asked, 10 where nothing was.
 */
export type Prices = Record<string, (first: number, args: Record<string, unknown>) => number>

/**
 * How long a list without `first` may be. One that has no cap is as long as `first` of the page that it is on; that
 * `first` is undefined where no page bounds it.
 */
export type Caps = Record<string, number | ((first: number | undefined) => number)>
