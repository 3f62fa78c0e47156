import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { toJsonSchema, type CompiledForm } from '@thidua/forms'

const isDay = (value: string): boolean => {
  const instant = Date.parse(`${value}T00:00:00Z`)
  return value.length === 10 && Number.isFinite(instant) && new Date(instant).toISOString().startsWith(value)
}

const ajv = new Ajv2020({ allErrors: false, strict: true })
ajvFormats.default(ajv)
// what the schema says in annotations, by somebody who never saw the checker
ajv.addKeyword({
  keyword: 'x-scale',
  type: 'number',
  validate: (scale: number, value: number) =>
    (String(value).split('.')[1] ?? '').length <= scale && !/e-/.test(String(value)),
})
ajv.addKeyword({
  keyword: 'x-earliest',
  type: 'string',
  validate: (day: string, value: string) => !isDay(value) || value >= day,
})
ajv.addKeyword({
  keyword: 'x-latest',
  type: 'string',
  validate: (day: string, value: string) => !isDay(value) || value <= day,
})
ajv.addKeyword({
  keyword: 'x-period',
  type: 'object',
  validate: (_: true, { from, to }: { from?: string; to?: string }) =>
    typeof from !== 'string' || typeof to !== 'string' || from <= to,
})

/** The verdict of another program on the JSON Schema a form gives out. */
export function schemaJudge(form: CompiledForm): (answers: unknown) => boolean {
  const { $id: _id, ...schema } = toJsonSchema(form)
  const judge = ajv.compile(schema)
  return (answers) => judge(answers) === true
}
