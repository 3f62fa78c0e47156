import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changes, extensionOf } from '#test/arbitrary-extensions'
import { draftsOf, forms } from '#test/arbitrary-forms'
import { compiled } from '#test/sample-forms'
import { toJsonSchema } from '../to-json-schema.ts'
import { composeExtension } from './compose-extension.ts'
import { extensionJsonSchema } from './extension-json-schema.ts'

function judgeOf(schema: object): (answers: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false })
  ajvFormats.default(ajv)
  const { $id: _address, ...rest } = schema as { readonly $id?: string }
  const validate = ajv.compile(rest)
  return (answers) => validate(answers) === true
}

test('base and extension joined by allOf accept exactly what the composed form’s own schema accepts', () => {
  const cases = forms.chain((base) => fc.tuple(fc.constant(base), changes(base, 'tighter'), draftsOf(base)))
  fc.assert(
    fc.property(cases, ([base, tighten, drafted]) => {
      const composed = composeExtension(base, extensionOf(base, { tighten }))
      if (!composed.ok) throw new Error('refused')
      const form = compiled(composed.value.form)
      const joined = judgeOf(extensionJsonSchema(compiled(base), form))
      const own = judgeOf(toJsonSchema(form))
      for (const answers of [drafted, composed.value.report.witness, { ...drafted, stranger: 1 }])
        expect(joined(answers)).toBe(own(answers))
    }),
    { numRuns: 12 },
  )
}, 20_000)
