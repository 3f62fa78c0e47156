import type { FormDefinition, PluginManifest } from '@thidua/contracts'
import type { FindCodelist } from '@thidua/forms'
import { bindCodelists } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'

/** The forms with the codes of their lists as options: what a dossier pins says itself which codes it was asked with. */
export function bindForms(
  forms: ReadonlyMap<string, FormDefinition>,
  listed: PluginManifest['contributes']['forms'],
  find: FindCodelist,
  problems: Problem[],
): ReadonlyMap<string, FormDefinition> {
  return new Map(
    [...forms].map(([id, form]) => {
      const bound = bindCodelists(form, find)
      if (bound.ok) return [id, bound.value]
      const file = listed.find((one) => one.id === id)?.file ?? ''
      problems.push(
        ...(bound.error.problems ?? []).map(({ path, params }) => ({
          code: 'plugin.file-invalid' as const,
          path,
          params: { ...params, file },
        })),
      )
      return [id, form]
    }),
  )
}
