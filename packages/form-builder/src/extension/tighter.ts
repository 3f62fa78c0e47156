import { isSameJson } from '@thidua/kernel'

/** What an extension may change about a field of its base. */
export const tightenable: ReadonlySet<string> = new Set(
  'required requiredWhen minLength maxLength minimum maximum scale minItems maxItems earliest latest options levels allowNotApplicable evidenceDemands rules help'.split(
    ' ',
  ),
)

const upwards: ReadonlySet<string> = new Set(['minLength', 'minimum', 'minItems', 'earliest'])
const downwards: ReadonlySet<string> = new Set(['maxLength', 'maximum', 'maxItems', 'scale', 'latest'])

/** False when a value is plainly looser than the base's; conditions are left to the engine, which can reason about them. */
export function isTighter(name: string, base: unknown, value: unknown): boolean {
  if (base === undefined || isSameJson(base, value)) return true
  if (name === 'required') return base !== true || value === true
  if (name === 'allowNotApplicable') return base !== false || value === false
  if (upwards.has(name)) return value !== undefined && (value as number) >= (base as number)
  if (downwards.has(name)) return value !== undefined && (value as number) <= (base as number)
  if (name === 'options' || name === 'levels') return isSome(value, base)
  if (name === 'rules' || name === 'evidenceDemands') return isSome(base, value)
  return true
}

function isSome(part: unknown, whole: unknown): boolean {
  if (!Array.isArray(part) || !Array.isArray(whole)) return false
  return part.every((item) => whole.some((other) => isSameJson(item, other)))
}
