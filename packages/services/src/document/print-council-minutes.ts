import { councilMinutesView, dateInWords } from '@thidua/documents'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { findCatalogueTitle } from '../law/award-rules.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'
import { issuerName, provinceUnit, unitOf } from './issuer.ts'
import { type Paper, printPaper } from './print-paper.ts'
import type { PrintedFile } from './printed-file.ts'

const words = sentences.documents.papers

/**
 * The minutes of the session that voted on this dossier last, of the agency's council or the province's. Counts, result and
 * rule are as recorded; what is not recorded (hours, place, chair) is left to be written by hand. Refuses
 * `document.not-found` where no such session is recorded.
 */
export function printCouncilMinutes(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly dossierId: string; readonly level: 'agency' | 'province' },
): Promise<Outcome<PrintedFile>> {
  return printPaper(deps, call, input.dossierId, async ({ references, law }, { row, round, stations }) => {
    const vote = stations.votes.findLast(({ level }) => level === input.level)
    if (!vote) return refuse('document.not-found')
    const unit = input.level === 'province' ? provinceUnit(references) : unitOf(references, row.unitId)
    const titleName = findCatalogueTitle(law, row.title)?.name.vi ?? row.title
    const view = councilMinutesView({
      letterhead: {
        superior: issuerName(unit),
        issuer: words.council,
        number: words.minutesNumber,
        place: sentences.documents.place,
        date: vote.heldOn,
      },
      signer: { form: '', post: words.chairPost, name: '' },
      secretary: { form: '', post: words.secretaryPost, name: vote.recordedByName },
      recipients: [],
      councilName: put(words.councilOf, { unit: issuerName(unit) }),
      matter: put(words.matter, { title: titleName, subject: row.subjectName, round: round.name }),
      startedAt: put(words.startedAt, { date: dateInWords(vote.heldOn) }),
      endedAt: words.endedAt,
      heldAt: words.toFill,
      chair: words.toFill,
      membersTotal: vote.membersTotal,
      present: vote.present,
      writtenOpinions: vote.writtenOpinions,
      absent: vote.present < vote.membersTotal ? words.absent : '',
      discussion: [vote.minutes.trim() || words.toFill, vote.explanation.vi].join('\n'),
      votes: [{ subjectName: row.subjectName, titleName, yes: vote.yes, no: vote.no, passed: vote.passed }],
    })
    return ok<Paper>({ template: 'council-minutes', name: words.councilMinutes, view })
  })
}
