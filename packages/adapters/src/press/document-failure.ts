import { type DomainError, domainError } from '@thidua/kernel'

export type FailureReason = 'refused' | 'timeout' | 'crashed' | 'queue-full' | 'closed'

/** A document could not be made. `error` is the refusal `document.failed`; `message` is for the log only. */
export class DocumentFailure extends Error {
  override readonly name = 'DocumentFailure'
  readonly error: DomainError

  constructor(reason: FailureReason, detail: string) {
    super(`document.failed (${reason}): ${detail}`)
    this.error = domainError('document.failed', { reason })
  }
}
