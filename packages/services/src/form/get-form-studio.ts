import { canDrawForms, unitsOfFormDrawer } from '@thidua/access'
import type { BaseFormView, FormStudioView, FormTemplateView, Operations } from '@thidua/contracts'
import { countDossiersByComposition, listFormDrafts, listFormPublications } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { baseFormsOf } from './base-forms.ts'
import { viewDraftItem, viewPublicationItem } from './form-views.ts'
import { countQuestions } from './draft-content.ts'
import { formTemplatesOf } from './form-templates.ts'

/** What an agency may extend, what it is drawing and what it has published. */
export function getFormStudio(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.getStudio']['input'],
): Promise<Outcome<FormStudioView>> {
  return runQuery(deps, call, 'form.getStudio', async (context) => {
    const own = unitsOfFormDrawer(call.actor).filter((unitId) => context.references.units.has(unitId))
    const unitId = input.unitId ?? own[0] ?? assignedUnit(context)
    if (unitId === undefined || !context.references.units.has(unitId)) return refuse('unit.not-found')
    if (!canDrawForms(call.actor, unitId)) return refuse('unit.not-found')
    const unit = unitRef(context.references, unitId)
    const drafts = await listFormDrafts(context.transaction, unitId)
    const rows = await listFormPublications(context.transaction, { unitId })
    const counts = await countDossiersByComposition(context.transaction, unitId)
    const publications = rows.map((row) =>
      viewPublicationItem(context, row, counts.get(row.compositionHash ?? '') ?? 0),
    )
    return ok({
      unit,
      units: [...new Set([...own, unitId])].map((id) => unitRef(context.references, id)),
      bases: baseFormsOf(deps, unit.kind).map((base): BaseFormView => {
        const { definition } = base.form.form
        return {
          stakeholder: base.stakeholder,
          stakeholderTitle: base.stakeholderTitle,
          occasions: base.occasions,
          formId: definition.id,
          formNumber: definition.formNumber,
          version: definition.version,
          hash: base.form.hash,
          title: definition.title,
          questions: countQuestions(definition),
          slots: definition.opens?.slots ?? [],
          pointsCapHundredths: definition.opens?.pointsCapHundredths ?? 0,
          active:
            publications.find(
              (one) =>
                one.active && one.stakeholder === base.stakeholder && one.base?.formId === definition.id,
            ) ?? null,
        }
      }),
      templates: formTemplatesOf(deps).map(
        ({ id, title, description, definition }): FormTemplateView => ({
          id,
          title,
          description,
          questions: countQuestions(definition),
          base: null,
        }),
      ),
      drafts: drafts.map((row) => viewDraftItem(context, row)),
      publications,
    })
  })
}

/** Whoever runs the installation begins at home, and names another unit to help there. */
function assignedUnit({ actor }: QueryContext): string | undefined {
  return actor.kind === 'person' ? actor.assignments[0]?.unitId : undefined
}
