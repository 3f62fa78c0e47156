import type { Answers } from '@thidua/contracts'
import { achievementReportView, fillTemplate, type ReportRow } from '@thidua/documents'
import { answerInWords } from '@thidua/form-exchange/answer-in-words'
import { computeFields, visibleFields } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { legalDateOf, ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { openDossierFile } from '../dossier/dossier-file.ts'
import { platformFacts, scoredSubject } from '../dossier/score-answers.ts'
import { findCatalogueTitle } from '../law/award-rules.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'
import { issuerTitle, unitOf } from './issuer.ts'
import { officeFacts } from './office-facts.ts'
import { docxMediaType, printedName, type PrintedFile } from './printed-file.ts'

const words = sentences.documents

/**
 * A document of one dossier in the layout its stakeholder's plugin brings: the achievement report (form 08, or form 06 for an
 * ad hoc case), a request for confirmation. Refuses `document.not-found` when that plugin brings none of this id.
 */
export async function printDossierDocument(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly dossierId: string; readonly documentId: string },
): Promise<Outcome<PrintedFile>> {
  const made = await runQuery(deps, call, 'dossier.get', async (context) => {
    const opened = await openDossierFile(context, input.dossierId, { lock: false })
    if (!opened.ok) return opened
    const { row } = opened.value
    const template = deps.book.listDocuments(row.stakeholder).find(({ id }) => id === input.documentId)
    if (!template) return refuse('document.not-found')
    const tree = fillTemplate(template, reportView(context, opened.value))
    return tree.ok ? ok({ tree: tree.value, name: `${template.title.vi} ${row.code}` }) : tree
  })
  if (!made.ok) return made
  return ok({
    fileName: printedName(made.value.name, 'docx'),
    mediaType: docxMediaType,
    bytes: await deps.press.docx(made.value.tree),
  })
}

function reportView(context: QueryContext, file: DossierFile) {
  const { references, law } = context
  const { row, content } = file
  const unit = unitOf(references, row.unitId)
  const signer = { form: '', post: issuerTitle(unit), name: '' } as const
  const { form } = content.form
  const visible = visibleFields(form, row.answers)
  const values = { ...row.answers, ...computeFields(form, row.answers), ...rankOf(context, file) }
  const around = { unitName: (code: string) => unitNames(references, code) }
  const shown = form.sections.filter(({ definition }) => visible.sections.has(definition.id))
  const fields = shown.map(({ fields: all }) =>
    all.map(({ definition }) => definition).filter(({ id }) => visible.fields.has(id)),
  )
  return achievementReportView({
    ...officeFacts(references, unit, {
      number: '',
      signedOn: legalDateOf(row.updatedAt),
      signer,
      recipients: [],
    }),
    subjectName: row.subjectName,
    titleName: findCatalogueTitle(law, row.title)?.name.vi ?? row.title,
    merit: put(words.merit, { campaign: law.content.campaign.identity.name }),
    confirmer: signer,
    subject: subjectRows(file, unit.name),
    sections: shown.map(({ definition }, at) => ({
      title: definition.title.vi,
      rows: (fields[at] ?? [])
        .filter(({ kind }) => kind !== 'evidence')
        .map(
          (field): ReportRow => ({
            label: field.label.vi,
            value: answerInWords(field, values[field.id], around),
          }),
        ),
    })),
    evidence: file.stations.evidence.map(({ name, fieldId, sha256 }) => ({
      name,
      sha256,
      what: form.fields.get(fieldId)?.definition.label.vi ?? '',
    })),
  })
}

/** The rank the platform's own register gives, where the form shows it. */
function rankOf(context: QueryContext, { row, round, content }: DossierFile): Answers {
  const shown = [...content.form.form.fields.values()].filter(
    ({ definition }) => definition.kind === 'dtiRank',
  )
  if (shown.length === 0) return {}
  const facts = platformFacts(context, content, scoredSubject(row, round))
  const rank = facts['dti-rank']?.because.find(({ fact }) => fact === 'dti.rank')?.value
  return typeof rank === 'number' ? Object.fromEntries(shown.map(({ id }) => [id, rank])) : {}
}

function unitNames({ units }: QueryContext['references'], code: string): string | null {
  return [...units.values()].find((unit) => unit.code === code)?.name ?? null
}

function subjectRows({ row, round }: DossierFile, unitName: string): readonly ReportRow[] {
  const labels = words.reportSubject
  return [
    { label: labels.name, value: row.subjectName },
    { label: labels.unit, value: row.subjectName === unitName ? '' : unitName },
    { label: labels.round, value: round.name },
    { label: labels.code, value: row.code },
  ]
}
