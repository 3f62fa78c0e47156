export type { CellOffer } from './answers/cell-offers.ts'
export { exportWorkbook } from './answers/export-workbook.ts'
export { importWorkbook } from './answers/import-workbook.ts'
export type { CellProblem, ImportedRow, ImportedWorkbook, ImportOptions } from './answers/import-workbook.ts'
export type { CellPlace } from './answers/locate-problem.ts'
export { markErrors } from './answers/mark-errors.ts'
export type { MarkOptions } from './answers/mark-errors.ts'
export { archiveLimits } from './archive/archive-limits.ts'
export { openArchive } from './archive/open-archive.ts'
export type { Archive, ArchiveKind } from './archive/open-archive.ts'
export { plainSchemas } from './definition/plain-schemas.ts'
export type { PlainSchemas } from './definition/plain-schemas.ts'
export { readDefinition } from './definition/read-definition.ts'
export { exportForm } from './export-form.ts'
export type { ExportedForm, ExportTarget } from './export-form.ts'
export { importFile } from './import-file.ts'
export type { ImportedFile } from './import-file.ts'
export { findLegacyText } from './legacy-text/find-legacy-text.ts'
export type { LegacyEncoding, LegacyText } from './legacy-text/find-legacy-text.ts'
export { draftFormFromDocument } from './official-document/draft-form-from-document.ts'
export type { DraftOptions } from './official-document/draft-form-from-document.ts'
export type {
  Certainty,
  DocumentCriterion,
  DocumentGroup,
  DocumentItem,
  DocumentPhase,
  Doubt,
  Found,
  Oddity,
  OddityCode,
  ParsedDocument,
  TextPlace,
} from './official-document/parsed-document.ts'
export { parseOfficialDocument } from './official-document/parse-official-document.ts'
export type { AnswerSurroundings } from './report/answer-in-words.ts'
export { formReport } from './report/form-report.ts'
export type { ReportOptions } from './report/form-report.ts'
export type { FlatTable } from './table/flat-table.ts'
export { writeCsv } from './table/write-csv.ts'
export { writeTableWorkbook } from './table/write-table-workbook.ts'
export { decodeText } from './text/decode-text.ts'
export { readDocxText } from './word/read-docx-text.ts'
export type { DocxText } from './word/read-docx-text.ts'
export { readWorkbook } from './workbook/read-workbook.ts'
export type { ReadWorkbook } from './workbook/read-workbook.ts'
export { workbookLimits } from './workbook/workbook-limits.ts'
export type { CarryNote } from './xlsform/carry-notes.ts'
export { importXlsForm } from './xlsform/import-xls-form.ts'
export type { XlsFormImport } from './xlsform/import-xls-form.ts'
