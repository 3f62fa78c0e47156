import type { Occasion } from '@thidua/contracts'
import type { SubjectRow } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CommandContext } from '../command/run-command.ts'
import type { DossierKind } from '../content/content-book.ts'
import { isOffered } from '../plugin/plugin-offer.ts'
import { publicationKey } from '../reference/references.ts'
import type { DossierContent } from './dossier-content.ts'
import { findExtension, pinned } from './dossier-content.ts'

export type NewDossierContent = DossierKind &
  DossierContent & {
    /** What the dossier pins in the place of the scoring. */
    readonly scoringHash: string | null
  }

/**
 * What a new dossier of this subject is made with: the agency's form where it has one in use over the form of the province
 * that is installed, else the province's. References know the agencies' forms, so asking costs no journey. Refuses
 * `plugin.not-offered` where the plugin is not for this unit, `form.not-found` where nothing is installed for the occasion.
 */
export async function kindOfDossier(
  context: CommandContext,
  subject: Pick<SubjectRow, 'stakeholder' | 'unitId'>,
  occasion: Occasion,
): Promise<Outcome<NewDossierContent>> {
  const { deps, references } = context
  const kind = deps.book.kindFor(subject.stakeholder, occasion)
  const { stakeholder } = subject
  if (!kind) return refuse('form.not-found', { stakeholder, occasion })
  const unit = references.units.get(subject.unitId)
  if (unit && !isOffered(deps, stakeholder, unit))
    return refuse('plugin.not-offered', { stakeholder, unitKind: unit.kind })
  const plain = { ...kind, scoringHash: kind.scoring?.hash ?? null }
  const { id } = kind.form.form.definition
  const publication = references.publications.get(publicationKey(subject.unitId, stakeholder, id))
  if (!publication?.compositionHash || publication.base?.hash !== kind.form.hash) return ok(plain)
  const { formHash, compositionHash } = publication
  const extension = await findExtension(deps.book, context, compositionHash)
  const form = await pinned(deps.book, context, formHash, (hash) => deps.book.findForm(hash))
  return ok({ ...kind, form, extension, scoringHash: compositionHash })
}
