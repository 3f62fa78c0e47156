import type { ErrorCode, ErrorParams, Problem } from '@thidua/kernel'

/** Pushes a problem and gives nothing back: the value may not be kept. */
export function refuseValue(
  problems: Problem[],
  code: ErrorCode,
  path: string,
  params?: ErrorParams,
): undefined {
  problems.push(params ? { code, path, params } : { code, path })
  return undefined
}

/** A value of another type than the field's; one nested beyond reason gets its own code. */
export function wrongType(value: unknown, path: string, problems: Problem[], expected: string): undefined {
  return refuseValue(problems, isDeeperThan(value, 4) ? 'form.too-deep' : 'form.wrong-type', path, {
    expected,
  })
}

export type CountLimits = { readonly minItems: number; readonly maxItems: number }

/** Too few is, like a missing answer, no fault of a draft. */
export function checkCount(
  count: number,
  limits: CountLimits,
  path: string,
  problems: Problem[],
  complete: boolean,
): void {
  if (count > limits.maxItems)
    problems.push({ code: 'form.too-many', path, params: { limit: limits.maxItems } })
  else if (complete && count < limits.minItems) {
    problems.push({ code: 'form.too-few', path, params: { limit: limits.minItems } })
  }
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One segment of a JSON pointer for a key somebody else chose, shortened. */
export function pointerSegment(key: string): string {
  return `/${key.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(inner, depth - 1))
}
