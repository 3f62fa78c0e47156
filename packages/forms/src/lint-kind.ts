import type { FormField } from '@thidua/contracts'
import { isLegalDate } from '@thidua/kernel'
import { formLimits, reservedIds } from './form-limits.ts'

type Fail = (path: string, reason: string) => void

const optionValue = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/
const rowId = /^[a-z][A-Za-z0-9]{0,63}$/

/** What belongs to one kind of field only: levels, rows of a matrix, a target, days, demands for files. */
export function lintKind(field: FormField, path: string, fail: Fail): void {
  belongs(field.levels, field.kind === 'rubric', `${path}/levels`, 'levels-belong-to-rubric', fail)
  belongs(field.matrixRows, field.kind === 'matrix', `${path}/matrixRows`, 'rows-belong-to-matrix', fail)
  belongs(
    field.indicatorId,
    field.kind === 'indicator',
    `${path}/indicatorId`,
    'indicator-belongs-to-indicator',
    fail,
  )
  if (field.codelist && field.kind !== 'choice' && field.kind !== 'choices')
    fail(`${path}/codelist`, 'codelist-belongs-to-choice')
  if (field.unitKinds && field.kind !== 'unit') fail(`${path}/unitKinds`, 'unit-kinds-belong-to-unit')
  if (field.evidenceDemands && field.kind !== 'evidence')
    fail(`${path}/evidenceDemands`, 'demands-belong-to-evidence')
  if (field.evidenceDemands?.some((demand) => demand.minItems > (field.maxItems ?? formLimits.evidence)))
    fail(`${path}/evidenceDemands`, 'bounds-crossed')
  if (field.levels) lintLevels(field.levels, path, fail)
  if (field.matrixRows) lintRows(field.matrixRows, path, fail)
  lintDays(field, path, fail)
}

function belongs(value: unknown, wanted: boolean, path: string, reason: string, fail: Fail): void {
  if (wanted !== (value !== undefined)) fail(path, reason)
}

function lintLevels(levels: NonNullable<FormField['levels']>, path: string, fail: Fail): void {
  if (new Set(levels.map(({ value }) => value)).size !== levels.length) fail(`${path}/levels`, 'option-twice')
  if (levels.length < 1 || levels.length > formLimits.levels) fail(`${path}/levels`, 'number-of-levels')
  for (const [index, level] of levels.entries()) {
    if (!optionValue.test(level.value)) fail(`${path}/levels/${index}/value`, 'option-value')
    if (!Number.isSafeInteger(level.pointsHundredths) || level.pointsHundredths < 0)
      fail(`${path}/levels/${index}/pointsHundredths`, 'points')
  }
}

function lintRows(rows: NonNullable<FormField['matrixRows']>, path: string, fail: Fail): void {
  if (new Set(rows.map(({ id }) => id)).size !== rows.length) fail(`${path}/matrixRows`, 'id-twice')
  if (rows.length === 0 || rows.length > formLimits.matrixRows) fail(`${path}/matrixRows`, 'number-of-rows')
  for (const [index, row] of rows.entries())
    if (!rowId.test(row.id) || reservedIds.has(row.id)) fail(`${path}/matrixRows/${index}/id`, 'id-reserved')
}

function lintDays({ kind, earliest, latest }: FormField, path: string, fail: Fail): void {
  for (const [name, day] of Object.entries({ earliest, latest })) {
    if (day === undefined) continue
    if (kind !== 'date' && kind !== 'period' && kind !== 'legalDocument')
      fail(`${path}/${name}`, 'day-belongs-to-dates')
    if (!isLegalDate(day)) fail(`${path}/${name}`, 'not-a-day')
  }
  if (earliest !== undefined && latest !== undefined && earliest > latest)
    fail(`${path}/earliest`, 'bounds-crossed')
}
