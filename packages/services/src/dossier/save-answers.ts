import type { Answers, AnswerValue, EvidenceAnswer, Operations } from '@thidua/contracts'
import { saveDossierAnswers } from '@thidua/data/repositories'
import { compareAnswers } from '@thidua/forms'
import type { Outcome, Problem } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { acceptAnswers } from './accept-answers.ts'
import { initiativeKeyOf } from './achievement.ts'
import type { DossierFile } from './dossier-file.ts'
import { openForEditing } from './edit-dossier.ts'
import { scoreFile } from './score-answers.ts'
import { viewExtensionScore } from './view-extension.ts'

type Output = Operations['dossier.saveAnswers']['output']
type Response = { readonly version: number; readonly savedAt: string; readonly dossierId: string }

/**
 * Autosave of a section or more: only the named fields change, null clears one. The answer says what is still wrong, the
 * draft is kept all the same.
 */
export function saveAnswers(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.saveAnswers']['input'],
): Promise<Outcome<Output>> {
  let saved: Omit<Output, 'version' | 'savedAt'> | null = null
  return runCommand<Response, Output>(deps, call, {
    name: 'dossier.saveAnswers',
    input,
    async work(context) {
      const opened = await openForEditing(context, input)
      if (!opened.ok) return opened
      const file = opened.value
      const accepted = merge(file, input.changes)
      if (!accepted.ok) return accepted
      const { answers, problems } = accepted.value
      const score = scoreFile(context, file, answers)
      saved = { score, problems, extensionScore: viewExtensionScore(context, file.content, answers) }
      const version = file.row.version + 1
      await saveDossierAnswers(context.transaction, {
        dossierId: file.row.id,
        answers,
        met: score.met,
        notMet: score.notMet,
        initiativeKey: initiativeKeyOf(answers),
        at: context.now,
        actorId: context.identity.userId,
        actorName: context.identity.actorName,
      })
      return ok({
        event: {
          subjectType: 'dossier',
          subjectId: file.row.id,
          subjectVersion: version,
          payload: { changes: compareAnswers(file.row.answers, answers) },
        },
        response: { version, savedAt: context.now.toISOString(), dossierId: file.row.id },
      })
    },
    async present(context, { version, savedAt, dossierId }) {
      if (saved) return ok({ version, savedAt, ...saved })
      const opened = await openForEditing(context, { dossierId, version: null })
      if (!opened.ok) return opened
      const file = opened.value
      const accepted = merge(file, {})
      const problems = accepted.ok ? accepted.value.problems : []
      return ok({
        version,
        savedAt,
        score: scoreFile(context, file),
        extensionScore: viewExtensionScore(context, file.content, file.row.answers),
        problems,
      })
    },
  })
}

function merge(
  file: DossierFile,
  changes: Answers,
): Outcome<{ readonly answers: Answers; readonly problems: readonly Problem[] }> {
  const merged: Record<string, AnswerValue> = { ...file.row.answers }
  for (const [fieldId, value] of Object.entries(changes)) {
    const settled = settleEvidence(file, fieldId, value)
    if (!settled.ok) return settled
    if (settled.value === null) delete merged[fieldId]
    else merged[fieldId] = settled.value
  }
  return acceptAnswers(file.content.form.form, merged, {
    previous: file.row.answers,
    on: file.round.opensOn,
  })
}

/** Evidence in an answer is what was uploaded, not what the page says it was: name, size and hash come from the rows. */
function settleEvidence(file: DossierFile, fieldId: string, value: AnswerValue): Outcome<AnswerValue> {
  const isEvidence = file.content.form.form.fields.get(fieldId)?.definition.kind === 'evidence'
  if (!isEvidence || !Array.isArray(value)) return ok(value)
  const answers: EvidenceAnswer[] = []
  for (const item of value as readonly EvidenceAnswer[]) {
    const row = file.stations.evidence.find((one) => one.id === item?.fileId && one.fieldId === fieldId)
    if (!row) return refuse('evidence.not-found', { field: fieldId })
    answers.push({ fileId: row.id, name: row.name, size: row.size, sha256: row.sha256 })
  }
  return ok(answers)
}
