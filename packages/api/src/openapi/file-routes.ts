import type { ErrorCode } from '@thidua/kernel'
import { paperBody } from '../paper/print-paper.ts'
import type { JsonSchema } from '../schema/json-schema.ts'

/** Routes that carry files rather than JSON; the server serves them, the document names them. */
export type FileRoute = {
  readonly name: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly summary: string
  readonly query?: readonly string[]
  readonly sends?: 'multipart/form-data' | 'application/json'
  /** Of a JSON body; without it one file is sent. */
  readonly body?: JsonSchema
  readonly gives: string
  readonly refusals: readonly ErrorCode[]
}

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
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
    name: 'plugin.exportReport',
    method: 'GET',
    path: '/plugins/{pluginId}/reports/{reportId}/file',
    summary: 'A report of a plugin as a workbook, or as comma-separated text (as=csv)',
    query: ['as', 'year', 'unitId'],
    gives: sheet,
    refusals: ['plugin.page-not-found', 'input.invalid'],
  },
  {
    name: 'paper.print',
    method: 'POST',
    path: '/plugins/{pluginId}/papers/{documentId}/file',
    summary: 'A paper of a plugin with the answers sent along, as Word or PDF; nothing is stored',
    sends: 'application/json',
    body: paperBody,
    gives: docx,
    refusals: ['document.not-found', 'unit.not-found', 'input.invalid'],
  },
  {
    name: 'record.export',
    method: 'GET',
    path: '/plugins/{pluginId}/collections/{collection}/records.xlsx',
    summary: 'What record.list finds, all pages of it, as a workbook',
    query: ['unitId', 'where', 'sort', 'descending'],
    gives: sheet,
    refusals: ['record.collection-not-found', 'input.invalid'],
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
    name: 'dossier.getDocument',
    method: 'GET',
    path: '/dossiers/{dossierId}/documents/{documentId}/file',
    summary:
      'A document of the dossier as its plugin lays it out, such as the achievement report, as a Word document',
    gives: docx,
    refusals: ['document.not-found', 'dossier.not-found'],
  },
  ...[
    ['getReceiptNote', 'receipt-note', 'The note that the dossier was taken in'],
    ['getAgencyMinutes', 'agency-council-minutes', 'Minutes of the agency’s council'],
    ['getProvincialMinutes', 'provincial-council-minutes', 'Minutes of the council of the province'],
    [
      'getRequestNotice',
      'request-notice',
      'What was asked of the agency last: a supplement, or the dossier anew',
    ],
    ['getAppraisalOpinion', 'appraisal-opinion', 'The opinion on the substance (form F28)'],
    ['getVerificationOpinion', 'verification-opinion', 'The opinion on the dossier (form F29)'],
    ['getSuspensionNotice', 'suspension-notice', 'That the dossier is suspended'],
  ].map(
    ([name, file, summary]): FileRoute => ({
      name: `dossier.${name}`,
      method: 'GET',
      path: `/dossiers/{dossierId}/${file}.docx`,
      summary: `${summary}, as a Word document`,
      gives: docx,
      refusals: ['document.not-found', 'dossier.not-found'],
    }),
  ),
  {
    name: 'decision.getDocument',
    method: 'GET',
    path: '/decisions/{decisionId}/document.docx',
    summary: 'The decision in the layout of Decree 30/2020 as a Word document',
    gives: docx,
    refusals: ['decision.not-found'],
  },
  {
    name: 'nomination.getNote',
    method: 'GET',
    path: '/nominations/{nominationId}/note.docx',
    summary: 'What was told of a good deed (form F12) as a Word document',
    gives: docx,
    refusals: ['document.not-found'],
  },
  {
    name: 'plugin.upload',
    method: 'POST',
    path: '/plugins/packages',
    summary: 'Hand in a plugin package to be verified and kept',
    query: ['allowOlder'],
    sends: 'multipart/form-data',
    gives: 'application/json',
    refusals: [
      'plugin.archive-format',
      'plugin.archive-size',
      'plugin.integrity',
      'plugin.signature',
      'plugin.catalog',
    ],
  },
  {
    name: 'plugin.uploadCatalogue',
    method: 'POST',
    path: '/plugins/catalogue',
    summary: 'Hand in a newer catalogue: its list catalog.json, or its whole folder as .tar.gz or .zip',
    sends: 'multipart/form-data',
    gives: 'application/json',
    refusals: [
      'plugin.archive-format',
      'plugin.archive-path',
      'plugin.archive-size',
      'plugin.catalog',
      'plugin.rollback',
      'plugin.signature',
    ],
  },
  {
    name: 'certificate.getDocument',
    method: 'GET',
    path: '/certificates/{code}/document.pdf',
    summary: 'The certificate as a PDF with its QR code',
    gives: 'application/pdf',
    refusals: ['certificate.not-found'],
  },
  {
    name: 'form.import',
    method: 'POST',
    path: '/forms/import',
    summary:
      'Drafts out of a decision or plan (.docx, .md, .txt), an XLSForm (.xlsx) or a definition (.json); nothing is stored',
    sends: 'multipart/form-data',
    gives: 'application/json',
    refusals: ['input.too-large', 'input.unsupported-media', 'input.invalid', 'form.definition-invalid'],
  },
  {
    name: 'form.exportDraft',
    method: 'GET',
    path: '/form-drafts/{draftId}/export',
    summary: 'A draft as json, schema, uischema, xlsx or docx',
    query: ['as'],
    gives: 'application/octet-stream',
    refusals: ['form.not-found', 'form.definition-invalid'],
  },
  {
    name: 'form.exportPublication',
    method: 'GET',
    path: '/form-publications/{publicationId}/export',
    summary: 'A published form as json, schema, uischema, xlsx or docx',
    query: ['as'],
    gives: 'application/octet-stream',
    refusals: ['form.not-found'],
  },
  {
    name: 'dossier.exportAnswers',
    method: 'GET',
    path: '/dossiers/{dossierId}/answers.xlsx',
    summary: 'The answers as a workbook of their form, to go on filling in',
    gives: sheet,
    refusals: ['dossier.not-found'],
  },
  {
    name: 'dossier.importAnswers',
    method: 'POST',
    path: '/dossiers/{dossierId}/answers-workbook',
    summary:
      'Answers read from such a workbook, with its problems by cell; nothing is stored. as=marked gives the workbook back with its wrong cells marked',
    query: ['as'],
    sends: 'multipart/form-data',
    gives: 'application/json',
    refusals: ['input.too-large', 'input.invalid', 'dossier.not-found'],
  },
]
