import type { LocalText, Occasion, UnitKind } from '@thidua/contracts'
import type { FormBaseRow } from '@thidua/data/repositories'
import type { PinnedForm, PinnedScoring } from '../content/content-book.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** A form of the province for dossiers of one stakeholder. */
export type BaseForm = {
  readonly stakeholder: string
  readonly stakeholderTitle: LocalText
  readonly occasions: readonly Occasion[]
  readonly form: PinnedForm
  readonly scoring: PinnedScoring | null
}

/** What a unit of this kind may extend: the forms of every stakeholder it proposes, itself included. */
export function baseFormsOf(deps: ServiceDeps, unitKind: UnitKind): readonly BaseForm[] {
  return deps.plugins
    .stakeholders()
    .filter(({ unitKinds, proposedBy }) => unitKinds.includes(unitKind) || proposedBy.includes(unitKind))
    .flatMap(({ kind }) => formsOfStakeholder(deps, kind))
}

export function findBaseForm(deps: ServiceDeps, stakeholder: string, formId: string): BaseForm | null {
  return formsOfStakeholder(deps, stakeholder).find(({ form }) => form.form.definition.id === formId) ?? null
}

/** True when the installed form is no longer the one that was pinned, or is gone. */
export function hasBaseMoved(deps: ServiceDeps, base: FormBaseRow | null): boolean {
  return base !== null && findBaseForm(deps, base.stakeholder, base.formId)?.form.hash !== base.hash
}

function formsOfStakeholder(deps: ServiceDeps, stakeholder: string): readonly BaseForm[] {
  const found = deps.plugins.findStakeholder(stakeholder)
  const forms = new Map<string, BaseForm>()
  for (const occasion of (found?.dossiers ?? []).flatMap((dossier) => dossier.occasions)) {
    const kind = deps.book.kindFor(stakeholder, occasion)
    if (!found || !kind) continue
    const known = forms.get(kind.form.hash)
    forms.set(kind.form.hash, {
      stakeholder,
      stakeholderTitle: found.title,
      occasions: [...(known?.occasions ?? []), occasion],
      form: kind.form,
      scoring: kind.scoring,
    })
  }
  return [...forms.values()]
}
