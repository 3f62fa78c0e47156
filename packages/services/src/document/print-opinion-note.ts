import { capitals, opinionNoteView } from '@thidua/documents'
import type { OpinionView } from '@thidua/contracts'
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

/** What a station of the province concluded last (forms F28, F29). Refuses `document.not-found` where it has not spoken. */
export function printOpinionNote(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly dossierId: string; readonly station: OpinionView['station'] },
): Promise<Outcome<PrintedFile>> {
  return printPaper(deps, call, input.dossierId, async (context, { row, round, stations }) => {
    const opinion = stations.opinions.findLast(({ station }) => station === input.station)
    if (!opinion) return refuse('document.not-found')
    const { references, law } = context
    const givenOn = legalDateOf(new Date(opinion.givenAt))
    const office = await seatOffice(context, opinion.givenBy, givenOn)
    const said = words.opinion[input.station]
    const view = opinionNoteView({
      ...officeFacts(references, office, {
        number: put(words.opinionNumber, { code: office.code }),
        signedOn: givenOn,
        signer: { form: '', post: words.opinionPost, name: opinion.givenByName },
        recipients: [words.keep],
      }),
      name: capitals(said.title),
      dossierCode: row.code,
      receiptNumber: row.receiptNumber ?? '…',
      proposer: issuerName(unitOf(references, row.unitId)),
      subjectName: row.subjectName,
      titleName: findCatalogueTitle(law, row.title)?.name.vi ?? row.title,
      roundName: round.name,
      text: opinion.text,
      conclusion: opinion.favourable ? said.favourable : said.unfavourable,
    })
    return ok<Paper>({ template: 'opinion-note', name: said.title, view })
  })
}
