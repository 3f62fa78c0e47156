import { writeCsv, writeTableWorkbook } from '@thidua/form-exchange'
import { ok, type Outcome } from '@thidua/kernel'
import { readAnswers, writeAnswers } from './answer-workbook.ts'
import { estimateImpact } from './estimate-impact.ts'
import type { FormJobKind, FormJobRequest, FormJobs } from './form-job.ts'
import { inspectDraft } from './inspect-draft.ts'
import { readFileText } from './read-file-text.ts'
import { readFormFile } from './read-form-file.ts'
import { rebaseDraft } from './rebase-draft.ts'
import { writeFormFile } from './write-form-file.ts'

export type { FormJobKind, FormJobRequest, FormJobs } from './form-job.ts'

/** Does one job where it is called: in the workshop's own process, or in a test. */
export function runFormJob(request: FormJobRequest): Outcome<FormJobs[FormJobKind]['result']> {
  switch (request.kind) {
    case 'inspect':
      return ok(inspectDraft(request.job))
    case 'rebase':
      return rebaseDraft(request.job)
    case 'impact':
      return estimateImpact(request.job)
    case 'readForm':
      return readFormFile(request.job.fileName, request.job.bytes)
    case 'writeForm':
      return writeFormFile(request.job.definition, request.job.format)
    case 'readAnswers':
      return readAnswers(request.job)
    case 'writeAnswers':
      return writeAnswers(request.job)
    case 'readFileText':
      return readFileText(request.job)
    case 'writeTable':
      return ok(
        request.job.format === 'csv' ? writeCsv(request.job.table) : writeTableWorkbook(request.job.table),
      )
  }
}
