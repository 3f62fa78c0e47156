import { dateInWords, suspensionNoticeView } from '@thidua/documents'
import type { Outcome } from '@thidua/kernel'
import { legalDateOf, ok, refuse } from '@thidua/kernel'
import { findCatalogueTitle } from '../law/award-rules.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'
import { issuerName, unitOf } from './issuer.ts'
import { officeFacts } from './office-facts.ts'
import { type Paper, printPaper } from './print-paper.ts'
import type { PrintedFile } from './printed-file.ts'
import { seatOffice } from './seat-office.ts'

const words = sentences.documents.papers

/** That a dossier is suspended, since when and why. Refuses `document.not-found` where it is not. */
export function printSuspensionNotice(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly dossierId: string },
): Promise<Outcome<PrintedFile>> {
  return printPaper(deps, call, input.dossierId, async (context, { row, stations }) => {
    const { suspension } = stations
    if (!suspension) return refuse('document.not-found')
    const { references, law } = context
    const since = legalDateOf(new Date(suspension.suspendedAt))
    const office = await seatOffice(context, suspension.suspendedBy, since)
    const view = suspensionNoticeView({
      ...officeFacts(references, office, {
        number: put(words.noticeNumber, { code: office.code }),
        signedOn: since,
        signer: { form: '', post: '', name: suspension.suspendedByName },
        recipients: [words.keepOffice],
      }),
      addressee: issuerName(unitOf(references, row.unitId)),
      dossierCode: row.code,
      subjectName: row.subjectName,
      titleName: findCatalogueTitle(law, row.title)?.name.vi ?? row.title,
      since: dateInWords(since),
      reason: suspension.reason,
    })
    return ok<Paper>({ template: 'suspension-notice', name: words.suspensionNotice, view })
  })
}
