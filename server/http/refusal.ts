import { type Code, codes } from '../contract/errors.ts'

/** A request that is turned away before GraphQL sees it. `headers` go with the answer. */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(
    readonly code: Code,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message)
  }

  get status(): number {
    return codes[this.code].status
  }

  body(requestId: string): string {
    const { retryable } = codes[this.code]
    return JSON.stringify({
      errors: [{ message: this.message, extensions: { code: this.code, requestId, retryable } }],
    })
  }
}
