import { listEvents } from '@thidua/data/repositories'
import { dateInFigures, dateInWords, receiptNoteView, type ReceiptNoteFacts } from '@thidua/documents'
import type { Outcome } from '@thidua/kernel'
import { legalDateOf, ok, refuse } from '@thidua/kernel'
import { findStage, listSteps, startClock, type StageClock } from '@thidua/workflow'
import type { QueryContext } from '../command/run-query.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { findCatalogueTitle } from '../law/award-rules.ts'
import { integerSetting } from '../law/setting-value.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'
import { issuerName, provinceUnit, unitOf } from './issuer.ts'
import { officeFacts } from './office-facts.ts'
import { type Paper, printPaper } from './print-paper.ts'
import type { PrintedFile } from './printed-file.ts'
import { seatOffice } from './seat-office.ts'

const words = sentences.documents.papers

/** The note a body gives for a dossier it has taken in. Refuses `document.not-found` before that. */
export function printReceiptNote(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly dossierId: string },
): Promise<Outcome<PrintedFile>> {
  return printPaper(deps, call, input.dossierId, async (context, file) => {
    const { row, stations } = file
    const { letter } = stations
    if (row.receiptNumber === null || row.receivedAt === null || !letter) return refuse('document.not-found')
    const { references, law } = context
    const unit = unitOf(references, row.unitId)
    const receivedOn = legalDateOf(row.receivedAt)
    const receiver = await receiverOf(context, row.id)
    const office = receiver
      ? await seatOffice(context, receiver.userId, receivedOn)
      : provinceUnit(references)
    const clock = receiptClock(context, file, receivedOn)
    const facts: ReceiptNoteFacts = {
      ...officeFacts(references, office, {
        number: row.receiptNumber,
        signedOn: receivedOn,
        signer: { form: '', post: words.receiver, name: receiver?.name ?? '' },
        recipients: [issuerName(unit), words.keep],
      }),
      dossierCode: row.code,
      proposer: issuerName(unit),
      subjectName: row.subjectName,
      titleName: findCatalogueTitle(law, row.title)?.name.vi ?? row.title,
      submissionLetter: put(words.submissionLetter, {
        number: letter.number,
        date: dateInWords(letter.signedOn),
      }),
      receivedAt: momentInWords(row.receivedAt),
      workingDays: clock.workingDays,
      dueOn: clock.dueOn,
      skipped: skippedInWords(clock.skipped),
      parts: partsOf(file),
    }
    return ok<Paper>({ template: 'receipt-note', name: words.receiptNote, view: receiptNoteView(facts) })
  })
}

async function receiverOf({ transaction }: QueryContext, dossierId: string) {
  const events = await listEvents(transaction, dossierId)
  const received = events.find(({ type }) => type === 'dossier.receive')
  return received?.actorId ? { userId: received.actorId, name: received.actorName } : null
}

/** The limit as it was promised on the day of receipt; what a supplement did to it later is not in the note. */
function receiptClock(
  { law, references }: QueryContext,
  { content, stations }: DossierFile,
  receivedOn: string,
): StageClock {
  const { timer } = stations
  if (timer?.startedOn === receivedOn) return { ...timer, pausedOn: null }
  const { definition } = content.workflow
  const intake = definition.stages.flatMap(({ id }) => listSteps(definition, id, 'receive'))[0]
  const clock = intake ? findStage(definition, intake.to)?.clock : undefined
  const days = clock ? (integerSetting(law, clock.settingKey) ?? clock.workingDays) : 0
  return startClock(receivedOn, days, references.calendar)
}

function partsOf({ content, stations }: DossierFile): ReceiptNoteFacts['parts'] {
  const { form } = content.form
  const files = new Map<string, number>()
  for (const { fieldId } of stations.evidence) files.set(fieldId, (files.get(fieldId) ?? 0) + 1)
  const paper = (name: string) => ({ name, files: 1, remark: '' })
  return [
    paper(words.letterPart),
    ...(stations.votes.some(({ level }) => level === 'agency') ? [paper(words.minutesPart)] : []),
    paper(words.reportPart),
    ...[...files].map(([fieldId, count]) => ({
      name: form.fields.get(fieldId)?.definition.label.vi ?? fieldId,
      files: count,
      remark: '',
    })),
  ]
}

function skippedInWords(skipped: StageClock['skipped']): string {
  if (skipped.length === 0) return ''
  const days = skipped.map(({ name, date }) => put(words.skippedDay, { name, date: dateInFigures(date) }))
  return put(words.skipped, { days: days.join(', ') })
}

const hoursAhead = 7

/** Time of day in Việt Nam, then the day. */
function momentInWords(at: Date): string {
  const there = new Date(at.getTime() + hoursAhead * 3_600_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return put(words.moment, {
    hour: two(there.getUTCHours()),
    minute: two(there.getUTCMinutes()),
    date: dateInWords(legalDateOf(at)),
  })
}
