import type { RecordSearch } from '#src/navigation/record-search.ts'

/** What a form can be taken away as. */
export type FormFile = 'json' | 'schema' | 'uischema' | 'xlsx' | 'docx'

/** Files are fetched by address, not through a procedure. */
export const addresses = {
  uploadEvidence: (dossierId: string) => `/api/v1/dossiers/${dossierId}/evidence`,
  evidence: (dossierId: string, evidenceId: string) => `/api/v1/dossiers/${dossierId}/evidence/${evidenceId}`,
  answersFile: (dossierId: string) => `/api/v1/dossiers/${dossierId}/answers.xlsx`,
  answersWorkbook: (dossierId: string) => `/api/v1/dossiers/${dossierId}/answers-workbook`,
  fileReader: (dossierId: string, hookId: string) => `/api/v1/dossiers/${dossierId}/file-readers/${hookId}`,
  dossierDocument: (dossierId: string, documentId: string) =>
    `/api/v1/dossiers/${dossierId}/documents/${encodeURIComponent(documentId)}/file`,
  submissionLetter: (dossierId: string) => `/api/v1/dossiers/${dossierId}/submission-letter.docx`,
  receiptNote: (dossierId: string) => `/api/v1/dossiers/${dossierId}/receipt-note.docx`,
  councilMinutes: (dossierId: string, level: 'agency' | 'provincial') =>
    `/api/v1/dossiers/${dossierId}/${level}-council-minutes.docx`,
  requestNotice: (dossierId: string) => `/api/v1/dossiers/${dossierId}/request-notice.docx`,
  stationOpinion: (dossierId: string, station: 'appraisal' | 'verification') =>
    `/api/v1/dossiers/${dossierId}/${station}-opinion.docx`,
  suspensionNotice: (dossierId: string) => `/api/v1/dossiers/${dossierId}/suspension-notice.docx`,
  nominationNote: (nominationId: string) => `/api/v1/nominations/${nominationId}/note.docx`,
  decisionDocument: (decisionId: string) => `/api/v1/decisions/${decisionId}/document.docx`,
  importForm: '/api/v1/forms/import',
  exportDraft: (draftId: string, as: FormFile) => `/api/v1/form-drafts/${draftId}/export?as=${as}`,
  exportPublication: (publicationId: string, as: FormFile) =>
    `/api/v1/form-publications/${publicationId}/export?as=${as}`,
  uploadPackage: (allowOlder: boolean) => `/api/v1/plugins/packages${allowOlder ? '?allowOlder=true' : ''}`,
  uploadCatalogue: '/api/v1/plugins/catalogue',
  pluginReport: (
    asked: {
      readonly pluginId: string
      readonly reportId: string
      readonly year?: number
      readonly unitId?: string
    },
    as: 'xlsx' | 'csv',
  ) => {
    const { pluginId, reportId, year, unitId } = asked
    const query = new URLSearchParams({
      as,
      ...(year === undefined ? {} : { year: String(year) }),
      ...(unitId === undefined ? {} : { unitId }),
    })
    return `/api/v1/plugins/${encodeURIComponent(pluginId)}/reports/${encodeURIComponent(reportId)}/file?${query}`
  },
  paperFile: (pluginId: string, documentId: string) =>
    `/api/v1/plugins/${encodeURIComponent(pluginId)}/papers/${encodeURIComponent(documentId)}/file`,
  records: (book: { readonly pluginId: string; readonly collection: string }, search: RecordSearch) => {
    const { where = [], unitId, sort, descending } = search
    const query = new URLSearchParams([
      ...where.map((condition) => ['where', condition]),
      ...(unitId === undefined ? [] : [['unitId', unitId]]),
      ...(sort === undefined ? [] : [['sort', sort]]),
      ...(descending === undefined ? [] : [['descending', 'true']]),
    ])
    const path = [book.pluginId, 'collections', book.collection].map(encodeURIComponent).join('/')
    return `/api/v1/plugins/${path}/records.xlsx?${query}`
  },
  certificate: (code: string) => `/api/v1/certificates/${encodeURIComponent(code)}/document.pdf`,
}
