import type { DocumentView } from '@thidua/documents'
import { fillTemplate } from '@thidua/documents'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { openDossierFile } from '../dossier/dossier-file.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { templateOf } from './print-decision.ts'
import { docxMediaType, printedName, type PrintedFile } from './printed-file.ts'

/** What one paper adds: its template, and what is to be said in it. */
export type Paper = { readonly template: string; readonly name: string; readonly view: DocumentView }

/** A paper about one dossier as a Word file, for whoever may read the dossier. */
export async function printPaper(
  deps: ServiceDeps,
  call: ServiceCall,
  dossierId: string,
  write: (context: QueryContext, file: DossierFile) => Promise<Outcome<Paper>>,
): Promise<Outcome<PrintedFile>> {
  const made = await runQuery(deps, call, 'dossier.get', async (context) => {
    const opened = await openDossierFile(context, dossierId, { lock: false })
    if (!opened.ok) return opened
    const paper = await write(context, opened.value)
    if (!paper.ok) return paper
    const tree = fillTemplate(templateOf(context, paper.value.template), paper.value.view)
    return tree.ok ? ok({ tree: tree.value, name: `${paper.value.name} ${opened.value.row.code}` }) : tree
  })
  if (!made.ok) return made
  return ok({
    fileName: printedName(made.value.name, 'docx'),
    mediaType: docxMediaType,
    bytes: await deps.press.docx(made.value.tree),
  })
}
