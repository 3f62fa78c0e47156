import { listDossiersOfLetter } from '@thidua/data/repositories'
import { dateInWords, fillTemplate, submissionLetterView } from '@thidua/documents'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import { achievementOf } from '../dossier/achievement.ts'
import { openDossierFile } from '../dossier/dossier-file.ts'
import { findCatalogueTitle } from '../law/award-rules.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { issuerName, issuerTitle, provinceUnit, unitOf } from './issuer.ts'
import { legalGrounds } from './legal-grounds.ts'
import { officeFacts } from './office-facts.ts'
import { templateOf } from './print-decision.ts'
import type { PrintedFile } from './printed-file.ts'
import { docxMediaType, printedName } from './printed-file.ts'

const words = sentences.documents

/** The submission letter (form 01 of Decree 152/2025) with every case it proposes. Refuses `submission-letter.missing`. */
export async function printSubmissionLetter(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly dossierId: string },
): Promise<Outcome<PrintedFile>> {
  const made = await runQuery(deps, call, 'dossier.get', async (context) => {
    const opened = await openDossierFile(context, input.dossierId, { lock: false })
    if (!opened.ok) return opened
    const { row, stations } = opened.value
    const { letter } = stations
    if (!letter || !row.submissionLetterId) return refuse('submission-letter.missing')
    const { references, law } = context
    const unit = unitOf(references, row.unitId)
    const dossiers = await listDossiersOfLetter(context.transaction, row.submissionLetterId)
    const vote = stations.votes.findLast((one) => one.level === 'agency')
    const view = submissionLetterView({
      ...officeFacts(references, unit, {
        number: letter.number,
        signedOn: letter.signedOn,
        signer: { form: '', post: issuerTitle(unit), name: letter.signedByName },
        recipients: words.recipients,
      }),
      addressee: put(words.letterAddressee, { unit: issuerTitle(provinceUnit(references)) }),
      proposer: issuerName(unit),
      merit: put(words.merit, { campaign: law.content.campaign.identity.name }),
      basis: legalGrounds(
        law,
        letter.signedOn,
        put(words.basis.proposalOfCouncil, { unit: issuerName(unit) }),
      ),
      items: dossiers.map((one) => ({
        name: one.subjectName,
        kind: one.subjectKind,
        unit: one.subjectName === unit.name ? '' : unit.name,
        titleName: findCatalogueTitle(law, one.title)?.name.vi ?? one.title,
        achievement: achievementOf(one.answers) ?? '',
      })),
      attachments: [
        words.attachmentForm,
        ...(vote ? [put(words.attachmentVote, { date: dateInWords(vote.heldOn) })] : []),
      ],
    })
    const tree = fillTemplate(templateOf(context, 'submission-letter'), view)
    return tree.ok ? ok({ tree: tree.value, number: letter.number }) : tree
  })
  if (!made.ok) return made
  return ok({
    fileName: printedName(made.value.number, 'docx'),
    mediaType: docxMediaType,
    bytes: await deps.press.docx(made.value.tree),
  })
}
