import { type DomainError, domainError } from '@thidua/kernel'
import type { JobFailureReason } from '../job-process/create-job-process.ts'

export type FailureReason = JobFailureReason

/** A document could not be made. `error` is the refusal `document.failed`; `message` is for the log only. */
export class DocumentFailure extends Error {
  override readonly name = 'DocumentFailure'
  readonly error: DomainError

  constructor(reason: FailureReason, detail: string) {
    super(`document.failed (${reason}): ${detail}`)
    this.error = domainError('document.failed', { reason })
  }
}
