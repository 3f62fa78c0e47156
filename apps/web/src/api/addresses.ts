/** Files are fetched by address, not through a procedure. */
export const addresses = {
  uploadEvidence: (dossierId: string) => `/api/v1/dossiers/${dossierId}/evidence`,
  evidence: (dossierId: string, evidenceId: string) => `/api/v1/dossiers/${dossierId}/evidence/${evidenceId}`,
  achievementReport: (dossierId: string) => `/api/v1/dossiers/${dossierId}/achievement-report.docx`,
  submissionLetter: (dossierId: string) => `/api/v1/dossiers/${dossierId}/submission-letter.docx`,
  decisionDocument: (decisionId: string) => `/api/v1/decisions/${decisionId}/document.docx`,
  certificate: (code: string) => `/api/v1/certificates/${encodeURIComponent(code)}/document.pdf`,
}
