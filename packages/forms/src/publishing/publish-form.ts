import { domainError, fail, ok } from '@thidua/kernel'
import { contentHash } from '../content-hash.ts'
import { toJsonSchema } from '../to-json-schema.ts'
import { compareForms } from '../versions/compare-forms.ts'
import { deriveLens } from '../versions/derive-lens.ts'
import { inspectWhole } from './inspect-form.ts'
import type { InspectOptions, PublishOutcome } from './published-form.ts'

/**
 * The gate: inspects a form and makes of it an immutable version, known by the hash of its content, with the outputs that
 * belong to it. Refuses `form.definition-invalid` (or `plugin.weakens-base`) as long as any finding is an error.
 */
export function publishForm(definition: unknown, options: InspectOptions = {}): PublishOutcome {
  const { findings, form } = inspectWhole(definition, options)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0 || !form) {
    const weakens = errors.some(({ code }) => code === 'extension.weakens-base')
    const code = weakens ? 'plugin.weakens-base' : 'form.definition-invalid'
    const problems = errors.map(
      ({ path, params, code: reason }) => ({ code, path, params: { reason, ...params } }) as const,
    )
    return fail({ ...domainError(code, undefined, problems), findings })
  }
  const { previous } = options
  return ok({
    hash: contentHash(form.definition),
    definition: form.definition,
    jsonSchema: toJsonSchema(form),
    findings,
    ...(previous
      ? { lens: deriveLens(previous, form.definition), changes: compareForms(previous, form.definition) }
      : {}),
  })
}
