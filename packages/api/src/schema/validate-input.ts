import { isLegalDate, isUuid, ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { JsonSchema } from './json-schema.ts'
import { problemOf } from './problem-of.ts'

const compiled = new WeakMap<JsonSchema, ValidateFunction>()
let compiler: Ajv2020 | undefined

/**
 * Checks an input against the schema of its operation. A schema is compiled when it is first needed: compiling all of
 * them would cost a second of every start.
 */
export function validateInput<Input>(schema: JsonSchema, value: unknown): Outcome<Input> {
  const validate = compiled.get(schema) ?? compile(schema)
  if (validate(value)) return ok(value as Input)
  return refuse('input.invalid', undefined, (validate.errors ?? []).slice(0, 50).map(problemOf))
}

function compile(schema: JsonSchema): ValidateFunction {
  compiler ??= createCompiler()
  const validate = compiler.compile(schema)
  compiled.set(schema, validate)
  return validate
}

function createCompiler(): Ajv2020 {
  // every array and object of our schemas is bounded, so naming all that is wrong costs no more than the input's size
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    validateSchema: false,
  })
  ajv.addFormat('uuid', { type: 'string', validate: isUuid })
  ajv.addFormat('date', { type: 'string', validate: isLegalDate })
  return ajv
}
