import type { DocumentPress } from '@thidua/services'
import { createJobProcess, JobFailure } from '../job-process/create-job-process.ts'
import { DocumentFailure } from './document-failure.ts'
import type { PressJob } from './press-message.ts'

export type DocumentPressOptions = {
  /** The child's program: `press-process.ts` from source, its bundled twin in an installation. */
  readonly entry: string | URL
  readonly timeoutMs?: number
  /** The child leaves after this long without work, and its memory with it. */
  readonly idleMs?: number
  readonly queueLimit?: number
  readonly onTrouble?: (message: string) => void
}

/** A press with an end: `close` refuses what waits and ends the child. */
export type ClosableDocumentPress = DocumentPress & {
  close(): Promise<void>
}

/** The press as a child process of its own. Rejects with `DocumentFailure` (`error.code` is `document.failed`). */
export function createDocumentPress(options: DocumentPressOptions): ClosableDocumentPress {
  const jobs = createJobProcess<PressJob, Uint8Array>({
    name: 'press',
    timeoutMs: 20_000,
    idleMs: 30_000,
    queueLimit: 500,
    memoryMb: 256,
    onTrouble: () => {},
    ...options,
  })
  async function print(job: PressJob): Promise<Uint8Array> {
    try {
      return await jobs.run(job)
    } catch (error) {
      throw error instanceof JobFailure ? new DocumentFailure(error.reason, error.message) : error
    }
  }
  return {
    docx: (tree) => print({ kind: 'docx', tree }),
    pdf: (tree) => print({ kind: 'pdf', tree }),
    certificatePdf: (sheet) => print({ kind: 'certificatePdf', sheet }),
    close: () => jobs.close(),
  }
}
