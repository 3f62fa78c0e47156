import type { RemarkSide } from '@thidua/contracts'
import type { NewRemark } from '@thidua/data/repositories'
import { countRemarks } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { normaliseText, ok, refuse } from '@thidua/kernel'
import type { CommandContext } from '../command/run-command.ts'

const mostRemarks = 2000
/** Code points. */
const longestRemark = 2000

/**
 * As it is kept: trimmed, NFC, not empty, and not beyond what a dossier's page can show. `shown`: to whoever fills in, at once.
 */
export async function acceptRemark(
  { transaction, identity, now }: CommandContext,
  dossierId: string,
  said: { readonly text: string; readonly side: RemarkSide; readonly shown: boolean },
): Promise<Outcome<NewRemark>> {
  const text = normaliseText(said.text).trim()
  if (text === '') return refuse('input.invalid', undefined, [{ code: 'form.required', path: '/text' }])
  if (Array.from(text).length > longestRemark) {
    const problem = { code: 'form.too-long', path: '/text', params: { limit: longestRemark } } as const
    return refuse('input.invalid', undefined, [problem])
  }
  if ((await countRemarks(transaction, dossierId)) >= mostRemarks) {
    return refuse('remark.too-many', { limit: mostRemarks })
  }
  const { userId: authorId, actorName: authorName } = identity
  return ok({ text, side: said.side, authorId, authorName, at: now, shownAt: said.shown ? now : null })
}
