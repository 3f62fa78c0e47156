import type { ErrorCode, ErrorParams, Problem } from '@thidua/kernel'
import type { ErrorObject } from 'ajv/dist/2020.js'

const codes: Record<string, ErrorCode> = {
  type: 'form.wrong-type',
  enum: 'form.not-an-option',
  pattern: 'form.bad-format',
  minLength: 'form.too-short',
  maxLength: 'form.too-long',
  minimum: 'form.too-small',
  maximum: 'form.too-large',
  minItems: 'form.too-few',
  maxItems: 'form.too-many',
  maxProperties: 'form.too-many',
}

/** The finding of the validator as one of our codes, with the place as a JSON pointer into what was sent. */
export function problemOf(error: ErrorObject): Problem {
  const params = error.params as Record<string, unknown>
  if (error.keyword === 'required')
    return at('form.required', `${error.instancePath}/${String(params['missingProperty'])}`)
  if (error.keyword === 'additionalProperties') {
    return at('form.unknown-field', `${error.instancePath}/${String(params['additionalProperty'])}`)
  }
  if (error.keyword === 'format') {
    return at(params['format'] === 'date' ? 'form.bad-date' : 'form.bad-format', error.instancePath)
  }
  const limit = params['limit']
  return at(
    codes[error.keyword] ?? 'form.bad-format',
    error.instancePath,
    typeof limit === 'number' ? { limit } : undefined,
  )
}

function at(code: ErrorCode, path: string, params?: ErrorParams): Problem {
  return params ? { code, path, params } : { code, path }
}
