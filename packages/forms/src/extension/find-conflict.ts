import type { FormDefinition } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import { fillForm } from '../analysis/fill-form.ts'
import { compileForm } from '../compile-form.ts'
import type { Finding } from '../findings/finding.ts'
import type { FormExtension } from './form-extension.ts'
import { layExtension } from './lay-extension.ts'

/** One demand that can be left out to see whether it is to blame. */
type Demand = {
  readonly path: string
  readonly words: string
  readonly without: (
    base: FormDefinition,
    extension: FormExtension,
  ) => readonly [FormDefinition, FormExtension]
}

/**
 * The demands that together nobody can meet, at least one of them the extension's: found by leaving each out in turn until
 * only those remain without which a dossier can be filled. Nothing when the base alone cannot be filled either.
 */
export function findConflict(
  base: FormDefinition,
  extension: FormExtension,
  problems: readonly Problem[],
): readonly Finding[] {
  if (!canBeFilled(base, { ...extension, tighten: [], rules: [] })) return []
  let left: readonly Demand[] = [...demandsOfExtension(extension), ...demandsOfBase(base, problems)]
  let [leanBase, leanExtension] = [base, extension]
  for (const demand of left.toReversed()) {
    const [nextBase, nextExtension] = demand.without(leanBase, leanExtension)
    if (canBeFilled(nextBase, nextExtension)) continue
    left = left.filter((one) => one !== demand)
    ;[leanBase, leanExtension] = [nextBase, nextExtension]
  }
  const mine = left.find(({ path }) => !path.startsWith('base:')) ?? left[0]
  const other = left.find((one) => one !== mine)
  const params = {
    first: mine?.words ?? '',
    second: other?.words ?? problems[0]?.path ?? '',
    second_path: other?.path ?? '',
  }
  return [{ code: 'extension.over-narrows', path: mine?.path ?? '', severity: 'error', params }]
}

function canBeFilled(base: FormDefinition, extension: FormExtension): boolean {
  const compiled = compileForm(layExtension(base, extension).form)
  return compiled.ok && fillForm(compiled.value).problems.length === 0
}

function demandsOfExtension(extension: FormExtension): readonly Demand[] {
  const rules = (extension.rules ?? []).map((rule, index) => ({
    path: `/rules/${index}`,
    words: rule.expression,
    without: (base: FormDefinition, now: FormExtension) =>
      [base, { ...now, rules: (now.rules ?? []).filter((one) => one !== rule) }] as const,
  }))
  const tighten = (extension.tighten ?? []).map((tightening, index) => ({
    path: `/tighten/${index}`,
    words: tightening.fieldId,
    without: (base: FormDefinition, now: FormExtension) =>
      [base, { ...now, tighten: (now.tighten ?? []).filter((one) => one !== tightening) }] as const,
  }))
  return [...rules, ...tighten]
}

/** Rules of the base near the trouble, and that its fields must be answered. */
function demandsOfBase(base: FormDefinition, problems: readonly Problem[]): readonly Demand[] {
  const near = new Set(problems.map(({ path }) => path.split('/')[1]))
  return base.sections.flatMap((section, at) =>
    section.fields.flatMap((field, index): readonly Demand[] => {
      const place = `base:/sections/${at}/fields/${index}`
      const change = (strip: 'rules' | 'required') => (now: FormDefinition, extension: FormExtension) =>
        [withoutFacet(now, field.id, strip), extension] as const
      return [
        ...(field.rules ?? []).slice(0, 1).map(({ expression }) => ({
          path: `${place}/rules/0`,
          words: expression,
          without: change('rules'),
        })),
        ...(field.required && near.has(field.id)
          ? [{ path: `${place}/required`, words: field.id, without: change('required') }]
          : []),
      ]
    }),
  )
}

function withoutFacet(form: FormDefinition, fieldId: string, facet: 'rules' | 'required'): FormDefinition {
  const sections = form.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => {
      if (field.id !== fieldId) return field
      const { [facet]: _stripped, ...rest } = field
      return rest
    }),
  }))
  return { ...form, sections }
}
