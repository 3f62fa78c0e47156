/** A value that cannot be given: an answer that is missing, a division by nothing. Carries the engine's kind of short code. */
export class RuleFailure extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}
