import { canEditDossier } from '@thidua/access'
import type { AnswersImportView } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import { printedName, type PrintedFile, xlsxMediaType } from '../document/printed-file.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { openDossierFile } from './dossier-file.ts'

/** The answers as a workbook of their form, to go on filling in without a connection. */
export async function exportAnswersWorkbook(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly dossierId: string },
): Promise<Outcome<PrintedFile>> {
  const read = await runQuery(deps, call, 'dossier.get', async (context) => {
    const opened = await openDossierFile(context, input.dossierId, { lock: false })
    if (!opened.ok) return opened
    const { row, content, round } = opened.value
    const { definition } = content.form.form
    return ok({ definition, answers: row.answers, on: round.opensOn, code: row.code })
  })
  if (!read.ok) return read
  const { code, ...job } = read.value
  const written = await deps.workshop.run('writeAnswers', job)
  if (!written.ok) return written
  return ok({ fileName: printedName(code, 'xlsx'), mediaType: xlsxMediaType, bytes: written.value })
}

export type ImportedAnswers = AnswersImportView & {
  /** The workbook again with its wrong cells marked; null when nothing is wrong. */
  readonly marked: PrintedFile | null
}

/**
 * Answers out of a filled workbook of this dossier's own form, judged by the form's own checker. Stores nothing: the page shows
 * what would change and saves it like anything typed.
 */
export async function importAnswersWorkbook(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly dossierId: string; readonly bytes: Uint8Array },
): Promise<Outcome<ImportedAnswers>> {
  const opened = await runQuery(deps, call, 'dossier.saveAnswers', async (context) => {
    const file = await openDossierFile(context, input.dossierId, { lock: false })
    if (!file.ok) return file
    const { stage, resource, content, row, round } = file.value
    const allowed = canEditDossier(context.actor, stage, resource)
    if (!allowed.ok) return allowed
    return ok({ definition: content.form.form.definition, on: round.opensOn, code: row.code })
  })
  if (!opened.ok) return opened
  const { definition, on, code } = opened.value
  const read = await deps.workshop.run('readAnswers', { definition, on, bytes: input.bytes })
  if (!read.ok) return read
  const { marked, ...answers } = read.value
  return ok({
    ...answers,
    marked: marked && { fileName: printedName(code, 'xlsx'), mediaType: xlsxMediaType, bytes: marked },
  })
}
