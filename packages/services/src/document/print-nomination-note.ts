import { dossierVisibility } from '@thidua/access'
import { findNomination } from '@thidua/data/repositories'
import { fillTemplate, nominationNoteView } from '@thidua/documents'
import type { Outcome, UnitId } from '@thidua/kernel'
import { asId, legalDateOf, ok, refuse } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { unitOf } from './issuer.ts'
import { officeFacts } from './office-facts.ts'
import { templateOf } from './print-decision.ts'
import { docxMediaType, printedName, type PrintedFile } from './printed-file.ts'

const words = sentences.documents.papers

/**
 * What somebody told of a good deed (form F12), for the unit it reached and the province. Refuses `document.not-found` for
 * another unit's as for one that is not there.
 */
export async function printNominationNote(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly nominationId: string },
): Promise<Outcome<PrintedFile>> {
  const made = await runQuery(deps, call, 'nomination.list', async (context) => {
    const { references, transaction } = context
    const row = await findNomination(transaction, input.nominationId)
    const { everything, submitted, unitIds } = dossierVisibility(call.actor)
    if (!row || !(everything || submitted || unitIds.includes(asId<UnitId>(row.unitId))))
      return refuse('document.not-found')
    const unit = unitOf(references, row.unitId)
    const receivedOn = legalDateOf(row.createdAt)
    const view = nominationNoteView({
      ...officeFacts(references, unit, {
        number: '',
        signedOn: receivedOn,
        signer: { form: '', post: words.receiver, name: '' },
        recipients: [],
      }),
      subjectName: row.subjectName,
      subjectKind: words.subjectKind[row.subjectKind],
      unitName: unit.name,
      happenedOn: row.happenedOn,
      scope: words.scope[row.scope],
      achievement: row.achievement,
      nominatedBy: row.nominatedBy,
      nominatorPost: words.nominatorPost,
      receivedOn,
    })
    const tree = fillTemplate(templateOf(context, 'nomination-note'), view)
    return tree.ok ? ok({ tree: tree.value, subjectName: row.subjectName }) : tree
  })
  if (!made.ok) return made
  return ok({
    fileName: printedName(`${words.nominationNote} ${made.value.subjectName}`, 'docx'),
    mediaType: docxMediaType,
    bytes: await deps.press.docx(made.value.tree),
  })
}
