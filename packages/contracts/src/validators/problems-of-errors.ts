import type { ErrorCode, ErrorParams, Problem } from '@thidua/kernel'

/** What a generated validator leaves behind for each broken keyword. */
export type SchemaError = {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** More than this tells nobody anything new. */
const mostProblems = 50

const codes: Readonly<Record<string, ErrorCode>> = {
  additionalProperties: 'form.unknown-field',
  const: 'form.not-an-option',
  discriminator: 'form.not-an-option',
  enum: 'form.not-an-option',
  maxItems: 'form.too-many',
  maxLength: 'form.too-long',
  maximum: 'form.too-large',
  minItems: 'form.too-few',
  minLength: 'form.too-short',
  minimum: 'form.too-small',
  required: 'form.required',
  type: 'form.wrong-type',
}

/** Keywords that only say that something inside them failed; what failed is reported by itself. */
const frames = new Set(['allOf', 'anyOf', 'if', 'oneOf'])

export function problemsOfErrors(errors: readonly SchemaError[]): readonly Problem[] {
  const telling = errors.filter((error) => !frames.has(error.keyword) && !isEmptyBranch(error, errors))
  return (telling.length > 0 ? telling : errors).slice(0, mostProblems).map(problemOf)
}

/** "It could also have been null" says nothing where a value was given and is itself at fault. */
function isEmptyBranch(error: SchemaError, errors: readonly SchemaError[]): boolean {
  if (error.keyword !== 'type' || error.params['type'] !== 'null') return false
  return errors.some(
    (other) =>
      other !== error && !frames.has(other.keyword) && other.instancePath.startsWith(error.instancePath),
  )
}

function problemOf({ instancePath, keyword, params }: SchemaError): Problem {
  return {
    code: codes[keyword] ?? 'form.bad-format',
    path: instancePath + lastSegment(params),
    params: { keyword, ...scalarsOf(params) },
  }
}

/** A missing or unknown key is shown at its own place, not at the object around it. */
function lastSegment(params: SchemaError['params']): string {
  const key = params['missingProperty'] ?? params['additionalProperty']
  return typeof key === 'string' ? `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` : ''
}

function scalarsOf(params: SchemaError['params']): ErrorParams {
  const told: Record<string, string | number | boolean> = {}
  for (const [key, value] of Object.entries(params)) {
    if (Array.isArray(value)) told[key] = value.map(String).join(', ')
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      told[key] = value
  }
  return told
}
