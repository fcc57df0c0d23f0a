import type { Met } from './meeting-points.ts'

/** Searches as far as a limit, or no further than the first path that was met and is an answer. */
export class FirstMet implements Met {
  constructor(
    public limit: number,
    private readonly isAnswer: (parties: number[], keys: number[]) => boolean,
  ) {}

  wants(key: number): boolean {
    return key < this.limit
  }

  add(parties: number[], key: number, keys: number[]) {
    if (this.wants(key) && this.isAnswer(parties, keys)) this.limit = key
  }
}
