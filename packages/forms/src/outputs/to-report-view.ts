import type { FormDefinition } from '@thidua/contracts'
import { contentHash } from '../content-hash.ts'
import { quoteName, quoteText, sqlName } from './sql-words.ts'
import { toReportColumns } from './to-report-columns.ts'

/**
 * SQL that creates a view for reports on the dossiers of this very version of a form, one line a dossier. It runs with the
 * rights of whoever asks (`security_invoker`, PostgreSQL 15), so that nobody sees another tenant's lines through it.
 */
export function toReportView(definition: FormDefinition): string {
  const { columns } = toReportColumns(definition)
  const hash = contentHash(definition)
  const view = quoteName(viewName(definition, hash))
  const listed = [
    ...ownColumns,
    ...columns.map(({ name, expression }) => `${expression} as ${quoteName(name)}`),
  ]
  return [
    `create or replace view ${view} with (security_invoker = true) as`,
    'select',
    `  ${listed.join(',\n  ')}`,
    'from dossiers',
    `where form_hash = ${quoteText(hash)};`,
    `comment on view ${view} is ${quoteText(`${definition.title.vi} (${definition.formNumber} ${definition.version})`)};`,
    ...columns.map(
      ({ name, label }) => `comment on column ${view}.${quoteName(name)} is ${quoteText(label.vi)};`,
    ),
    '',
  ].join('\n')
}

const ownColumns = ['tenant_id', 'id as dossier_id', 'code as dossier_code', 'stage', 'unit_id']

/** Another content never takes the name of an older version's view. */
function viewName({ id, version }: FormDefinition, hash: string): string {
  return `report_${sqlName(id).slice(0, 30)}_${sqlName(version).replace(/^c_/, '').slice(0, 12)}_${hash.slice(0, 8)}`
}
