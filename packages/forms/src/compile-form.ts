import type { FormDefinition } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { compileRule } from '@thidua/rules'
import { compileFormWith, refuseDefinition } from './compile-form-with.ts'
import type { CompiledForm } from './compiled-form.ts'
import { lintDefinition } from './lint-definition.ts'

/**
 * Turns a definition into closures, once per version. Refuses `form.definition-invalid` with one problem per fault:
 * `path` points into the definition, `params.reason` says what (rule faults keep their `rule.*` code).
 */
export function compileForm(definition: FormDefinition): Outcome<CompiledForm> {
  const faults = lintDefinition(definition)
  return faults.length > 0 ? refuseDefinition(faults) : compileFormWith(compileRule, definition)
}
