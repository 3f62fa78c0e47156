import type { FormDefinition } from '@thidua/contracts'
import { validateFormDefinition } from '@thidua/contracts/validators'
import { inspectLogic } from '../analysis/inspect-logic.ts'
import { inspectScoring } from '../analysis/inspect-scoring.ts'
import { checkAnswers } from '../check-answers.ts'
import { compileForm } from '../compile-form.ts'
import type { CompiledForm } from '../compiled-form.ts'
import { composeExtension } from '../extension/compose-extension.ts'
import { findWeakening } from '../extension/find-weakening.ts'
import type { Finding } from '../findings/finding.ts'
import { findingsOfProblems } from '../findings/findings-of-problems.ts'
import { resolveFragments } from '../fragments/resolve-fragments.ts'
import { guardDefinition } from './guard-definition.ts'
import { inspectAccess } from './inspect-access.ts'
import { inspectBudget } from './inspect-budget.ts'
import type { InspectOptions } from './published-form.ts'

export type Inspection = {
  readonly findings: readonly Finding[]
  /** The form with its fragments resolved, once it is whole enough to compile. */
  readonly form: CompiledForm | null
}

/** Everything to say about a form before it may be published, cheap before dear. Never throws on any JSON value. */
export function inspectForm(definition: unknown, options: InspectOptions = {}): readonly Finding[] {
  return inspectWhole(definition, options).findings
}

export function inspectWhole(definition: unknown, options: InspectOptions): Inspection {
  const opened = openDefinition(definition, options)
  const { form } = opened
  if (!form) return opened
  return {
    findings: [
      ...inspectLogic(form),
      ...(options.scoring ? inspectScoring(options.scoring, form) : []),
      ...proofFindings(form.definition, options),
      ...inspectBudget(form),
      ...inspectAccess(form.definition),
      ...sampleFindings(form, options),
    ],
    form,
  }
}

/** Only what stands between a value from outside and a form ready to use; nothing is analysed. Never throws. */
export function openDefinition(
  definition: unknown,
  { fragments = [] }: Pick<InspectOptions, 'fragments'> = {},
): Inspection {
  const hostile = guardDefinition(definition)
  if (hostile.length > 0) return { findings: hostile, form: null }
  const valid = validateFormDefinition(definition)
  if (!valid.ok) return { findings: schemaFindings(valid.error.problems ?? []), form: null }
  const resolved = resolveFragments(valid.value, fragments)
  if (!resolved.ok) return { findings: findingsOfProblems(resolved.error.problems ?? []), form: null }
  const compiled = compileForm(resolved.value)
  if (compiled.ok) return { findings: [], form: compiled.value }
  return {
    findings: [...findingsOfProblems(compiled.error.problems ?? []), ...inspectAccess(resolved.value)],
    form: null,
  }
}

function schemaFindings(problems: Parameters<typeof findingsOfProblems>[0]): readonly Finding[] {
  return problems.map(({ code, path, params }) => ({
    code: 'form.schema',
    path,
    severity: 'error',
    params: { reason: code, ...params },
  }))
}

function proofFindings(
  definition: FormDefinition,
  { base, baseScoring, extension }: InspectOptions,
): readonly Finding[] {
  if (!base) return []
  if (extension) {
    const composed = composeExtension(base, extension, baseScoring ? { baseScoring } : {})
    return composed.ok ? [] : composed.error.findings
  }
  const witness = findWeakening(base, definition)
  return witness ? [{ code: 'extension.weakens-base', path: '', severity: 'error', witness }] : []
}

function sampleFindings(form: CompiledForm, { sampleAnswers = [] }: InspectOptions): readonly Finding[] {
  return sampleAnswers.flatMap((answers, index): readonly Finding[] => {
    const { problems } = checkAnswers(form, answers, { complete: true })
    const [first] = problems
    if (!first) return []
    const params = { sample: index, code: first.code, at: first.path, count: problems.length }
    return [
      {
        code: 'logic.sample-refused',
        path: '',
        severity: 'warning',
        params,
        witness: { shows: 'draft-breaks', answers },
      },
    ]
  })
}
