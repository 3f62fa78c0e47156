import type { FormDefinition, FormField, ScoringModel } from '@thidua/contracts'
import type { ErrorParams } from '@thidua/kernel'
import { fillForm } from '../analysis/fill-form.ts'
import { searchSpace, valuesOf } from '../analysis/search-answers.ts'
import { compileForm } from '../compile-form.ts'
import type { Finding, Witness } from '../findings/finding.ts'
import { renameInField } from '../fragments/resolve-fragments.ts'
import { scoreDossier } from '../score-dossier.ts'
import { findWeakening } from './find-weakening.ts'
import type { FormExtension } from './form-extension.ts'
import { joinField } from './join-field.ts'
import { mapFields, withoutField } from './map-fields.ts'

/**
 * Everything in an extension that would weaken its base: to remove, rename, redefine, relax or reprice. Each with a dossier
 * that would pass if it were allowed, and that the base refuses (or, for what loses an answer or a point, shows the loss).
 */
export function attemptsOf(
  base: FormDefinition,
  extension: FormExtension,
  baseScoring?: ScoringModel,
): readonly Finding[] {
  return [
    ...removals(base, extension),
    ...renames(base, extension),
    ...redefinitions(base, extension),
    ...relaxations(base, extension),
    ...repricings(base, extension, baseScoring),
  ]
}

function removals(base: FormDefinition, { remove = [] }: FormExtension): readonly Finding[] {
  return remove.map((id, index) => {
    const wished = withoutField(base, id)
    return weakens(
      `/remove/${index}`,
      { way: 'remove', fieldId: id },
      findWeakening(base, wished, id) ?? lost(base, id),
    )
  })
}

function renames(base: FormDefinition, { rename = [] }: FormExtension): readonly Finding[] {
  return rename.map(({ from, to }, index) => {
    const names = new Map([[from, to]])
    const wished = mapFields(base, (field) => [renameInField(field, names)])
    return weakens(
      `/rename/${index}`,
      { way: 'rename', fieldId: from, to },
      findWeakening(base, wished, from) ?? lost(base, from),
    )
  })
}

function redefinitions(
  base: FormDefinition,
  { redefine = [], addFields = [] }: FormExtension,
): readonly Finding[] {
  const known = new Set(base.sections.flatMap((section) => section.fields).map(({ id }) => id))
  const finding = (field: FormField, path: string): Finding => {
    const wished = mapFields(base, (old) => [old.id === field.id ? field : old])
    return weakens(
      path,
      { way: 'redefine', fieldId: field.id },
      findWeakening(base, wished, field.id) ?? lost(base, field.id),
    )
  }
  return [
    ...redefine.map((field, index) => finding(field, `/redefine/${index}`)),
    ...addFields.flatMap(({ field }, index) =>
      known.has(field.id) ? [finding(field, `/addFields/${index}/field/id`)] : [],
    ),
  ]
}

function relaxations(base: FormDefinition, { tighten = [] }: FormExtension): readonly Finding[] {
  const fields = new Map(base.sections.flatMap((section) => section.fields).map((field) => [field.id, field]))
  return tighten.flatMap((tightening, index): readonly Finding[] => {
    const field = fields.get(tightening.fieldId)
    const column = field?.columns?.find(({ id }) => id === tightening.columnId)
    const target = tightening.columnId === undefined ? field : column
    if (!field || !target) return []
    return joinField(target, tightening).loosened.map(({ facet, from, to }) => {
      const only = { fieldId: tightening.fieldId, [facet]: tightening[facet as keyof typeof tightening] }
      const { wished } = joinField(target, only)
      const columns = (field.columns ?? []).map((one) => (one.id === tightening.columnId ? wished : one))
      const loose = tightening.columnId === undefined ? wished : { ...field, columns }
      const form = mapFields(base, (old) => [old.id === field.id ? loose : old])
      const params = { way: 'relax', fieldId: field.id, facet, from: from ?? '', to: to ?? '' }
      return weakens(`/tighten/${index}/${facet}`, params, findWeakening(base, form, field.id))
    })
  })
}

function repricings(
  base: FormDefinition,
  { reprice = [], scoring, addSections = [] }: FormExtension,
  baseScoring: ScoringModel | undefined,
): readonly Finding[] {
  const mine = new Set([
    ...base.sections.flatMap(({ criterionId }) => criterionId ?? []),
    ...(baseScoring?.criteria ?? []).map(({ criterionId }) => criterionId),
  ])
  const taken = (scoring?.criteria ?? []).flatMap(({ criterionId, maxPointsHundredths }, index) =>
    mine.has(criterionId)
      ? [{ criterionId, maxPointsHundredths: maxPointsHundredths ?? 0, path: `/scoring/criteria/${index}` }]
      : [],
  )
  const sections = addSections.flatMap(({ section: { criterionId } }, index) =>
    criterionId !== undefined && mine.has(criterionId)
      ? [{ criterionId, maxPointsHundredths: 0, path: `/addSections/${index}/section/criterionId` }]
      : [],
  )
  const asked = reprice.map((one, index) => ({ ...one, path: `/reprice/${index}` }))
  return [...asked, ...taken, ...sections].map(({ criterionId, maxPointsHundredths, path }) =>
    weakens(
      path,
      { way: 'reprice', criterionId, to: maxPointsHundredths },
      baseScoring ? repriced(base, baseScoring, criterionId, maxPointsHundredths) : null,
    ),
  )
}

/** A dossier whose score would not be the base's any more. */
function repriced(
  base: FormDefinition,
  model: ScoringModel,
  criterionId: string,
  maxPointsHundredths: number,
): Witness | null {
  const form = compileForm(base)
  if (!form.ok) return null
  const { answers } = fillForm(form.value)
  const criteria = model.criteria.map((one) =>
    one.criterionId === criterionId
      ? {
          ...one,
          maxPointsHundredths,
          ...(one.pointsRule === undefined && !one.parts ? {} : { pointsRule: String(maxPointsHundredths) }),
        }
      : one,
  )
  const before = scoreDossier(model, form.value, answers).totalHundredths
  const after = scoreDossier({ ...model, criteria }, form.value, answers).totalHundredths
  return {
    shows: 'another-score',
    answers,
    ...(before === null ? {} : { pointsHundredths: before }),
    ...(after === null ? {} : { betterPointsHundredths: after }),
  }
}

/** A dossier the base accepts that answers the field: with the field gone, this answer would be lost. */
function lost(base: FormDefinition, fieldId: string): Witness | null {
  const form = compileForm(base)
  if (!form.ok || !form.value.fields.get(fieldId)?.check) return null
  const space = searchSpace(form.value)
  for (const value of valuesOf(space, fieldId)) {
    if (value === null) continue
    const filled = fillForm(form.value, { [fieldId]: value }, space)
    if (filled.problems.length === 0) return { shows: 'accepted-by-base-lost-here', answers: filled.answers }
  }
  return null
}

function weakens(path: string, params: ErrorParams, witness: Witness | null): Finding {
  return {
    code: 'extension.weakens-base',
    path,
    severity: 'error',
    params,
    ...(witness ? { witness } : {}),
  }
}
