import { remarkSides } from '@thidua/access'
import { type AskedRow, findLastAsked } from '@thidua/data/repositories'
import { requestNoticeView } from '@thidua/documents'
import type { CompiledForm } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { legalDateOf, ok, refuse } from '@thidua/kernel'
import { findStage } from '@thidua/workflow'
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

/**
 * What was asked for last, in writing: a supplement, or the whole dossier anew. Refuses `document.not-found` where nothing was.
 */
export function printRequestNotice(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly dossierId: string },
): Promise<Outcome<PrintedFile>> {
  return printPaper(deps, call, input.dossierId, async (context, { row, content, resource }) => {
    const { references, law, transaction } = context
    const asked = await findLastAsked(transaction, row.id)
    if (!asked) return refuse('document.not-found')
    const unit = unitOf(references, row.unitId)
    const origin = findStage(content.workflow.definition, asked.originStage)
    const fromProvince = origin?.holder?.at === 'province'
    // what an agency asks of its nominee is between the two
    const sides = remarkSides(context.actor, resource)
    if (!fromProvince && !sides.has('agency') && !sides.has('subject')) return refuse('document.not-found')
    const askedOn = legalDateOf(asked.askedAt)
    const office = fromProvince ? await seatOffice(context, asked.askedBy, askedOn) : unit
    const isReturn = asked.kind === 'return'
    const view = requestNoticeView({
      ...officeFacts(references, office, {
        number: put(words.noticeNumber, { code: office.code }),
        signedOn: askedOn,
        signer: { form: '', post: '', name: asked.askedByName },
        recipients: [words.keepOffice],
      }),
      addressee: fromProvince ? issuerName(unit) : row.subjectName,
      dossierCode: row.code,
      subjectName: row.subjectName,
      titleName: findCatalogueTitle(law, row.title)?.name.vi ?? row.title,
      receiptNumber: row.receiptNumber ?? '…',
      reason: asked.reason,
      requests: requestsOf(asked, content.form.form),
      answerBy: { words: words.answerBy },
    })
    return ok<Paper>({
      template: isReturn ? 'return-notice' : 'supplement-notice',
      name: isReturn ? words.returnNotice : words.supplementNotice,
      view,
    })
  })
}

/** Every place meant, with what was said there. */
function requestsOf({ fieldIds, remarks }: AskedRow, form: CompiledForm) {
  const places = [...new Set([...fieldIds, ...remarks.map(({ partId }) => partId)])]
  if (places.length === 0) return [{ part: words.wholeDossier, ask: words.lookAgain }]
  return places.map((place) => {
    const said = remarks.filter(({ partId }) => partId === place).map(({ text }) => text)
    return { part: labelOf(place, form), ask: said.length > 0 ? said.join('\n') : words.lookAgain }
  })
}

function labelOf(place: string, form: CompiledForm): string {
  const field = form.fields.get(place)?.definition.label.vi
  const section = form.sections.find(({ definition }) => `section:${definition.id}` === place)
  return field ?? section?.definition.title.vi ?? place
}
