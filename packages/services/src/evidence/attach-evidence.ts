import type { AnswerValue, EvidenceAnswer, EvidenceView } from '@thidua/contracts'
import { countEvidence, insertEvidence, saveDossierAnswers } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { hasControlCharacter, normaliseText, ok, refuse } from '@thidua/kernel'
import type { CommandContext } from '../command/run-command.ts'
import { openContext, runCommand } from '../command/run-command.ts'
import { identifyCommand } from '../command/command-identity.ts'
import { read } from '../command/transaction.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { openForEditing } from '../dossier/edit-dossier.ts'
import { scoreFile } from '../dossier/score-answers.ts'
import { viewEvidence } from '../dossier/view-parts.ts'
import { initiativeKeyOf } from '../dossier/achievement.ts'
import type { StoredFile } from '../ports/file-store.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

export type AttachEvidenceInput = {
  readonly dossierId: string
  readonly fieldId: string
  /** As the person's computer calls it; cleaned, never used as a path. */
  readonly name: string
}
export type AttachedEvidence = { readonly evidence: EvidenceView; readonly version: number }

const longestName = 180

/**
 * Takes in one file for an evidence field. The person is checked before a byte is stored; the file is hashed, typed by
 * content and limited by the store; row, answer and event are written in one command. Refuses what the store refuses,
 * `evidence.too-many` (params: limit) and `form.unknown-field`.
 */
export async function attachEvidence(
  deps: ServiceDeps,
  call: ServiceCall,
  input: AttachEvidenceInput,
  source: AsyncIterable<Uint8Array>,
): Promise<Outcome<AttachedEvidence>> {
  const name = cleanName(input.name)
  if (name === null) return refuse('input.invalid', { field: 'name' })
  const permitted = await checkBeforehand(deps, call, { ...input, name })
  if (!permitted.ok) return permitted
  const stored = await deps.files.put(source, { name })
  if (!stored.ok) return stored
  return record(deps, call, { ...input, name }, stored.value)
}

/** A stranger's megabytes are not worth hashing: everything that can be refused without the file is. */
async function checkBeforehand(
  deps: ServiceDeps,
  call: ServiceCall,
  input: AttachEvidenceInput,
): Promise<Outcome<void>> {
  const identity = identifyCommand(deps, call, 'dossier.attachEvidence', input)
  if (!identity.ok) return identity
  if (call.actor.kind === 'public') return refuse('session.required')
  return read(deps.database, call.actor, async (transaction) => {
    const context = await openContext(deps, call.actor, () => transaction, identity.value)
    const opened = await openForEditing(context, { dossierId: input.dossierId, version: null, lock: false })
    return opened.ok ? checkPlace(context, opened.value, input) : opened
  })
}

async function checkPlace(
  context: CommandContext,
  file: DossierFile,
  input: AttachEvidenceInput,
): Promise<Outcome<void>> {
  const field = file.content.form.form.fields.get(input.fieldId)?.definition
  if (field?.kind !== 'evidence') return refuse('form.unknown-field', { field: input.fieldId })
  const limit = context.deps.limits.evidencePerDossier
  const present = await countEvidence(context.transaction, file.row.id)
  const inField = file.stations.evidence.filter((one) => one.fieldId === input.fieldId).length
  if (present >= limit) return refuse('evidence.too-many', { limit })
  if (field.maxItems !== undefined && inField >= field.maxItems) {
    return refuse('evidence.too-many', { limit: field.maxItems, field: input.fieldId })
  }
  return ok()
}

function record(
  deps: ServiceDeps,
  call: ServiceCall,
  input: AttachEvidenceInput,
  stored: StoredFile,
): Promise<Outcome<AttachedEvidence>> {
  return runCommand<AttachedEvidence, AttachedEvidence>(deps, call, {
    name: 'dossier.attachEvidence',
    input: { ...input, sha256: stored.sha256 },
    async work(context) {
      const opened = await openForEditing(context, { dossierId: input.dossierId, version: null })
      if (!opened.ok) return opened
      const file = opened.value
      const placed = await checkPlace(context, file, input)
      if (!placed.ok) return placed
      const row = {
        id: deps.ids.newId(),
        fieldId: input.fieldId,
        name: input.name,
        ...stored,
        uploadedByName: context.identity.actorName,
      }
      await insertEvidence(context.transaction, {
        ...row,
        dossierId: file.row.id,
        uploadedBy: context.identity.userId,
        at: context.now,
      })
      const answer: EvidenceAnswer = {
        fileId: row.id,
        name: row.name,
        size: row.size,
        sha256: row.sha256,
      }
      const version = await saveEvidenceAnswer(context, file, input.fieldId, (kept) => [...kept, answer])
      return ok({
        event: {
          subjectType: 'dossier',
          subjectId: file.row.id,
          subjectVersion: version,
          payload: {
            evidenceId: row.id,
            fieldId: row.fieldId,
            name: row.name,
            size: row.size,
            sha256: row.sha256,
          },
        },
        response: {
          evidence: viewEvidence({ ...row, uploadedAt: context.now.toISOString() }),
          version,
        },
      })
    },
    present: async (_context, response) => ok(response),
  })
}

/** The answer of an evidence field follows its files, so that “required” and the score see them at once. */
export async function saveEvidenceAnswer(
  context: CommandContext,
  file: DossierFile,
  fieldId: string,
  change: (kept: readonly EvidenceAnswer[]) => readonly EvidenceAnswer[],
): Promise<number> {
  const before = file.row.answers[fieldId]
  const kept = Array.isArray(before) ? (before as readonly EvidenceAnswer[]) : []
  const after = change(kept)
  const answers: Record<string, AnswerValue> = { ...file.row.answers, [fieldId]: after }
  if (after.length === 0) delete answers[fieldId]
  const score = scoreFile(context, file, answers)
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
  return file.row.version + 1
}

function cleanName(name: string): string | null {
  const base = normaliseText(name).split(/[\\/]/).pop()?.trim() ?? ''
  return base === '' || base.length > longestName || hasControlCharacter(base) ? null : base
}
