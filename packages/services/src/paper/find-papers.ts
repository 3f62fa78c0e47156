import type { Actor } from '@thidua/access'
import type { DocumentTemplate, LocalText } from '@thidua/contracts'
import type { UnitRefRow } from '@thidua/data/repositories'
import type { CompiledForm } from '@thidua/forms'
import type { QueryContext } from '../command/run-query.ts'
import { concerns, isPluginFor } from '../plugin/plugin-offer.ts'

/** A document of an active plugin that prints one of its forms, and the person's units it is for. */
export type FoundPaper = {
  readonly pluginId: string
  readonly pluginTitle: LocalText
  readonly template: DocumentTemplate
  readonly form: CompiledForm
  readonly units: readonly UnitRefRow[]
}

/** Every paper this person may print, those of the same plugin together. */
export function findPapers(context: QueryContext): readonly FoundPaper[] {
  const { deps, references } = context
  const own = officialUnits(context.actor).flatMap((id) => references.units.get(id) ?? [])
  return deps.plugins.plugins().flatMap(({ manifest, documents, forms }): readonly FoundPaper[] => {
    const { id: pluginId, title: pluginTitle, stakeholders } = manifest
    const units = own.filter(
      (unit) => stakeholders.some((one) => concerns(one, unit.kind)) && isPluginFor(deps, pluginId, unit),
    )
    if (units.length === 0) return []
    return [...documents.values()].flatMap((template) => {
      const form = template.form === undefined ? undefined : forms.get(template.form)?.compiled
      return form ? [{ pluginId, pluginTitle, template, form, units }] : []
    })
  })
}

/** Where the person works for the movement: running the installation and being nominated print no office's papers. */
function officialUnits(actor: Actor): readonly string[] {
  if (actor.kind !== 'person') return []
  const seats = actor.assignments.filter(({ role }) => role !== 'platformAdministrator' && role !== 'nominee')
  return [...new Set<string>(seats.map(({ unitId }) => unitId))]
}
