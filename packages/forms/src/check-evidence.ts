import type { EvidenceAnswer, FormField } from '@thidua/contracts'
import { isUuid, type Problem } from '@thidua/kernel'
import type { ValueCheck } from './compiled-form.ts'
import { formLimits } from './form-limits.ts'
import { cleanText, isLongerThan } from './text-check.ts'
import { checkCount, isPlainObject, refuseValue, wrongType } from './value-problems.ts'

const sha256 = /^[0-9a-f]{64}$/
const known: ReadonlySet<string> = new Set(['fileId', 'name', 'size', 'sha256'])

/** A list of files uploaded before. That each one exists and belongs to the dossier is the service's to know. */
export function evidenceCheck(field: FormField): ValueCheck {
  const limits = { minItems: field.minItems ?? 0, maxItems: field.maxItems ?? formLimits.evidence }
  return (value, path, problems, how) => {
    if (!Array.isArray(value)) return wrongType(value, path, problems, 'evidence')
    if (value.length > formLimits.storedRows)
      return refuseValue(problems, 'form.too-many', path, { limit: limits.maxItems })
    const files: EvidenceAnswer[] = []
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      const file = checkFile(item, `${path}/${index}`, problems)
      if (file) files.push(file)
    }
    if (files.length === 0) return undefined
    checkCount(files.length, limits, path, problems, how.complete)
    return files
  }
}

function checkFile(item: unknown, path: string, problems: Problem[]): EvidenceAnswer | undefined {
  if (!isPlainObject(item)) return wrongType(item, path, problems, 'evidence')
  const stranger = Object.keys(item).find((key) => !known.has(key))
  if (stranger !== undefined) return refuseValue(problems, 'form.unknown-field', path)
  if (!isUuid(item.fileId)) return refuseValue(problems, 'form.wrong-type', `${path}/fileId`)
  if (typeof item.sha256 !== 'string' || !sha256.test(item.sha256)) {
    return refuseValue(problems, 'form.wrong-type', `${path}/sha256`)
  }
  if (typeof item.size !== 'number' || !Number.isSafeInteger(item.size) || item.size < 1) {
    return refuseValue(problems, 'form.wrong-type', `${path}/size`)
  }
  if (typeof item.name !== 'string' || item.name === '')
    return refuseValue(problems, 'form.wrong-type', `${path}/name`)
  const name = item.name.length > formLimits.storedText ? null : cleanText(item.name, false)
  if (name === null) return refuseValue(problems, 'form.control-character', `${path}/name`)
  if (isLongerThan(name, formLimits.fileName)) {
    return refuseValue(problems, 'form.too-long', `${path}/name`, { limit: formLimits.fileName })
  }
  return { fileId: item.fileId, name, size: item.size, sha256: item.sha256 }
}
