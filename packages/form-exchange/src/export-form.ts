import type { FormDefinition } from '@thidua/contracts'
import type { DocumentTree } from '@thidua/documents'
import { compileForm, toReportView, toTypeScript } from '@thidua/forms'
import { ok, type Outcome } from '@thidua/kernel'
import { exportWorkbook } from './answers/export-workbook.ts'
import { plainSchemas } from './definition/plain-schemas.ts'
import { formReport } from './report/form-report.ts'

export type ExportTarget = 'schema' | 'xlsx' | 'docx' | 'types' | 'sql'

export type ExportedForm =
  | { readonly kind: 'texts'; readonly files: readonly { readonly name: string; readonly text: string }[] }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  /** A document tree; the adapters turn it into a file of this name. */
  | { readonly kind: 'document'; readonly name: string; readonly tree: DocumentTree }

/** The empty form as schemas, TypeScript types or SQL of a report, as a workbook to fill in, or as a document to print. */
export function exportForm(definition: FormDefinition, to: ExportTarget): Outcome<ExportedForm> {
  const form = compileForm(definition)
  if (!form.ok) return form
  const name = definition.id
  if (to === 'docx') return ok({ kind: 'document', name: `${name}.docx`, tree: formReport(form.value, null) })
  if (to === 'xlsx') {
    const bytes = exportWorkbook(form.value)
    return bytes.ok ? ok({ kind: 'bytes', name: `${name}.xlsx`, bytes: bytes.value }) : bytes
  }
  const texts = (ending: string, text: string): Outcome<ExportedForm> =>
    ok({ kind: 'texts', files: [{ name: `${name}.${ending}`, text }] })
  if (to === 'types') return texts('answers.ts', toTypeScript(definition))
  if (to === 'sql') return texts('report.sql', toReportView(definition))
  const { schema, uiSchema } = plainSchemas(form.value)
  const file = (ending: string, value: unknown) => ({
    name: `${name}.${ending}`,
    text: `${JSON.stringify(value, null, 2)}\n`,
  })
  return ok({
    kind: 'texts',
    files: [file('form.json', definition), file('schema.json', schema), file('ui-schema.json', uiSchema)],
  })
}
