import type { Answers } from '@thidua/contracts'
import type { UnitRefRow } from '@thidua/data/repositories'
import type { DocumentTree, Signer } from '@thidua/documents'
import { fillTemplate, formPaperView } from '@thidua/documents'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import { answeredSections, namedAnswers } from '../document/answered-sections.ts'
import { isCommittee } from '../document/document-symbol.ts'
import { headPost, officeFacts, signerOf } from '../document/office-facts.ts'
import { docxMediaType, pdfMediaType, printedName, type PrintedFile } from '../document/printed-file.ts'
import { acceptAnswers } from '../dossier/accept-answers.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { findPapers, type FoundPaper } from './find-papers.ts'
import { isAsked } from './list-papers.ts'

export type FormPaperInput = {
  readonly pluginId: string
  readonly documentId: string
  readonly unitId: string
  readonly answers: Answers
  readonly format: 'docx' | 'pdf'
}

/**
 * A paper of a plugin with what was filled in, finished or not: what is missing is room to write. Nothing is stored. Refuses
 * `document.not-found` as `paper.get`, `unit.not-found` for a unit it is not for, `input.invalid` for what the form does not know.
 */
export async function printFormPaper(
  deps: ServiceDeps,
  call: ServiceCall,
  input: FormPaperInput,
): Promise<Outcome<PrintedFile>> {
  const made = await runQuery(deps, call, 'paper.get', async (context) => {
    const paper = findPapers(context).find((one) => isAsked(one, input))
    if (!paper) return refuse('document.not-found')
    const unit = paper.units.find(({ id }) => id === input.unitId)
    if (!unit) return refuse('unit.not-found')
    const accepted = acceptAnswers(paper.form, input.answers, { on: context.today })
    if (!accepted.ok) return accepted
    return fillPaper(context, paper, unit, accepted.value.answers)
  })
  if (!made.ok) return made
  const { press } = deps
  const [mediaType, print] =
    input.format === 'pdf' ? ([pdfMediaType, press.pdf] as const) : ([docxMediaType, press.docx] as const)
  return ok({
    fileName: printedName(made.value.title, input.format),
    mediaType,
    bytes: await print(made.value),
  })
}

function fillPaper(
  { references, today }: QueryContext,
  { template, form }: FoundPaper,
  unit: UnitRefRow,
  answers: Answers,
): Outcome<DocumentTree> {
  const names = new Map([...references.units.values()].map(({ code, name }) => [code, name]))
  const around = { unitName: (code: string) => names.get(code) ?? null }
  const view = formPaperView({
    ...officeFacts(references, unit, {
      number: '',
      signedOn: today,
      signer: headSigner(unit),
      recipients: [sentences.documents.papers.keepOffice],
    }),
    symbol: isCommittee(unit.kind) ? sentences.documents.papers.committeeSymbol : unit.code,
    answers: namedAnswers(form, answers, around),
  })
  return fillTemplate(template, view, answeredSections(form, answers, around))
}

/** The head of the unit, for the collective where there is one; whoever signs in truth writes the name. */
function headSigner(unit: UnitRefRow): Signer {
  const signatureForm = isCommittee(unit.kind) ? 'TM.' : ''
  return signerOf(unit, { signatureForm, signerPost: headPost(unit), signerName: '' })
}
