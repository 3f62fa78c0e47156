import type { FormDefinition, FormField, FormSection } from '@thidua/contracts'
import { validateFormDefinition, validateScoringModel } from '@thidua/contracts/validators'
import type { Problem } from '@thidua/kernel'
import type { FormExtension } from '../extension/form-extension.ts'
import type { Finding } from '../findings/finding.ts'
import { guardDefinition } from '../publishing/guard-definition.ts'
import { extensionShape, shapeFindings } from './extension-shape.ts'

export type ReadExtension =
  | { readonly ok: true; readonly value: FormExtension }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** True for what claims to extend a form: it pins a base and has no sections of its own. */
export function isExtension(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'base' in value && !('sections' in value)
}

/** An extension from outside, before it meets its base: bounded, of its shape, its fields and scores of their schemas. */
export function readExtension(value: unknown): ReadExtension {
  const hostile = guardDefinition(value)
  if (hostile.length > 0) return { ok: false, findings: hostile }
  const misshapen = shapeFindings(value, extensionShape)
  if (misshapen.length > 0) return { ok: false, findings: misshapen }
  const extension = value as FormExtension
  const findings = [...partFindings(extension), ...scoringFindings(extension)]
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: extension }
}

type Placed<Part> = { readonly part: Part; readonly path: string }

/** Each part is judged inside a form of its own, so that one schema says what a field is. */
function partFindings(extension: FormExtension): readonly Finding[] {
  const { addFields = [], addSections = [], redefine = [], tighten = [] } = extension
  const fields: readonly Placed<FormField>[] = [
    ...addFields.map(({ field }, at) => ({ part: field, path: `/addFields/${at}/field` })),
    ...redefine.map((field, at) => ({ part: field, path: `/redefine/${at}` })),
    ...tighten.flatMap(({ evidenceDemands }, at) =>
      evidenceDemands ? [{ part: { ...sample, evidenceDemands }, path: `/tighten/${at}` }] : [],
    ),
  ]
  const sections: readonly Placed<FormSection>[] = addSections.map(({ section }, at) => ({
    part: section,
    path: `/addSections/${at}/section`,
  }))
  return [
    ...fields.flatMap(({ part, path }) =>
      problemsOf(formAround({ id: 'one', title: { vi: 'x' }, fields: [part] }), '/sections/0/fields/0', path),
    ),
    ...sections.flatMap(({ part, path }) => problemsOf(formAround(part), '/sections/0', path)),
  ]
}

const sample: FormField = { id: 'sample', kind: 'evidence', label: { vi: 'x' } }

function formAround(section: FormSection): FormDefinition {
  return { id: 'around', formNumber: 'F00', version: '1.0.0', title: { vi: 'x' }, sections: [section] }
}

function problemsOf(form: FormDefinition, under: string, path: string): readonly Finding[] {
  const valid = validateFormDefinition(form)
  return valid.ok ? [] : schemaFindings(valid.error.problems ?? [], under, path)
}

function scoringFindings({ scoring }: FormExtension): readonly Finding[] {
  if (!scoring) return []
  const { criteria } = scoring
  const valid = validateScoringModel({ id: 'x', version: '1.0.0', formId: 'x', scale: 'points', criteria })
  return valid.ok ? [] : schemaFindings(valid.error.problems ?? [], '', '/scoring')
}

function schemaFindings(problems: readonly Problem[], under: string, path: string): readonly Finding[] {
  return problems.map(({ code, path: at, params }) => ({
    code: 'form.schema',
    path: `${path}${at.startsWith(under) ? at.slice(under.length) : at}`,
    severity: 'error',
    params: { ...params, reason: code },
  }))
}
