import type { ErrorCode } from '@thidua/kernel'

/** Routes that carry files rather than JSON; the server serves them, the document names them. */
export type FileRoute = {
  readonly name: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly summary: string
  readonly query?: readonly string[]
  readonly sends?: 'multipart/form-data'
  readonly gives: string
  readonly refusals: readonly ErrorCode[]
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const fileRoutes: readonly FileRoute[] = [
  {
    name: 'evidence.upload',
    method: 'POST',
    path: '/dossiers/{dossierId}/evidence',
    summary: 'Attach one file to a field of a dossier',
    query: ['fieldId'],
    sends: 'multipart/form-data',
    gives: 'application/json',
    refusals: ['evidence.too-large', 'evidence.type-refused', 'evidence.type-mismatch', 'evidence.empty'],
  },
  {
    name: 'evidence.download',
    method: 'GET',
    path: '/dossiers/{dossierId}/evidence/{evidenceId}',
    summary: 'One evidence file, always as a download',
    gives: 'application/octet-stream',
    refusals: ['evidence.not-found'],
  },
  {
    name: 'dossier.getSubmissionLetter',
    method: 'GET',
    path: '/dossiers/{dossierId}/submission-letter.docx',
    summary: 'The submission letter as a Word document',
    gives: docx,
    refusals: ['submission-letter.missing', 'dossier.not-found'],
  },
  {
    name: 'decision.getDocument',
    method: 'GET',
    path: '/decisions/{decisionId}/document.docx',
    summary: 'The decision in the layout of Decree 30/2020 as a Word document',
    gives: docx,
    refusals: ['decision.not-found'],
  },
  {
    name: 'certificate.getDocument',
    method: 'GET',
    path: '/certificates/{code}/document.pdf',
    summary: 'The certificate as a PDF with its QR code',
    gives: 'application/pdf',
    refusals: ['certificate.not-found'],
  },
]
