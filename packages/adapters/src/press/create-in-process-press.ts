import type { DocumentPress } from '@thidua/services'
import { DocumentFailure } from './document-failure.ts'
import type { PressJob } from './press-message.ts'
import { createJobRunner } from './run-job.ts'

/** The same press inside this process, for the command line and tests. Rejects with `DocumentFailure`. */
export function createInProcessPress(): DocumentPress {
  const runJob = createJobRunner()
  async function print(job: PressJob): Promise<Uint8Array> {
    try {
      return await runJob(job)
    } catch (error) {
      throw new DocumentFailure('refused', error instanceof Error ? error.message : String(error))
    }
  }
  return {
    docx: (tree) => print({ kind: 'docx', tree }),
    pdf: (tree) => print({ kind: 'pdf', tree }),
    certificatePdf: (sheet) => print({ kind: 'certificatePdf', sheet }),
  }
}
