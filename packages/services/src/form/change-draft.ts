import type { FormContentView } from '@thidua/contracts'
import type { FormBaseRow, NewFormSnapshot } from '@thidua/data/repositories'
import { insertFormSnapshot, keepAutosave, saveFormDraft } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { holdContent } from './draft-content.ts'
import type { DraftFile } from './form-draft-file.ts'

type Kept = Pick<NewFormSnapshot, 'kind' | 'name' | 'note'>

/** Autosaves of one person within ten minutes are one entry of the history; sixty entries are kept. */
const joinForMilliseconds = 10 * 60_000
const mostAutosaves = 60

/** Writes the whole content and one entry of the history. */
export async function changeDraft(
  context: CommandContext,
  draft: DraftFile,
  content: FormContentView,
  options: { readonly base?: FormBaseRow } = {},
): Promise<Outcome<{ readonly version: number }>> {
  const held = holdContent(content)
  if (!held.ok) return held
  const version = draft.version + 1
  const { transaction, identity, now } = context
  await saveFormDraft(transaction, {
    draftId: draft.id,
    ...held.value,
    ...options,
    authorId: identity.userId,
    authorName: identity.actorName,
    at: now,
  })
  await keepAutosave(
    transaction,
    { ...snapshotOf(context, draft, held.value.content), draftVersion: version },
    { joinSince: new Date(now.getTime() - joinForMilliseconds), most: mostAutosaves },
  )
  return ok({ version })
}

/** An entry of the history of what the draft holds. */
export async function keepSnapshot(
  context: CommandContext,
  draft: DraftFile,
  kept: Kept & { readonly content?: FormContentView; readonly draftVersion?: number },
): Promise<string> {
  const snapshot = { ...snapshotOf(context, draft, kept.content ?? draft.content), ...kept }
  await insertFormSnapshot(context.transaction, {
    ...snapshot,
    content: snapshot.content,
    draftVersion: kept.draftVersion ?? draft.version,
  })
  return snapshot.id
}

function snapshotOf({ deps, identity, now }: CommandContext, draft: DraftFile, content: FormContentView) {
  return {
    id: deps.ids.newId(),
    draftId: draft.id,
    content,
    draftVersion: draft.version,
    authorId: identity.userId,
    authorName: identity.actorName,
    at: now,
  }
}

export function draftEvent(
  draft: Pick<DraftFile, 'id'>,
  version: number,
  payload: Readonly<Record<string, unknown>>,
): CommandDone<unknown>['event'] {
  return { subjectType: 'formDraft', subjectId: draft.id, subjectVersion: version, payload }
}
