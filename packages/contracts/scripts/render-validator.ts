import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { compactValidator } from './compact-validator.ts'
import type { JsonSchema, SchemaFile } from './schema-files.ts'

/** What ajv asks its runtime for when lengths are counted in code points; written out so that nothing is imported. */
const codePointLength = String.raw`const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const codePointLength = (text) => text.length - (text.match(pairs)?.length ?? 0)`

const lengthImport = /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;?/g

/** One self-contained module that checks documents of one contract. */
export function renderValidator(file: SchemaFile, all: readonly SchemaFile[]): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    schemas: all.map(({ schema }) => withoutWords(schema) as JsonSchema),
  })
  const validate = ajv.getSchema(String(file.schema['$id']))
  if (!validate) throw new Error(`no schema ${file.name}`)
  const code = standalone
    .default(ajv, validate)
    .replace(lengthImport, (_, name: string) => `const ${name} = codePointLength;`)
  const stray = /require\([^)]*\)/.exec(code)
  if (stray) throw new Error(`${file.name}: the validator would load ${stray[0]}`)
  return `${codePointLength}\n${compactValidator(code)}`
}

/** Titles and descriptions are for people; a validator carries none. A property called `title` holds an object and stays. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key, inner]) => !(['title', 'description'].includes(key) && typeof inner === 'string'),
  )
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutWords(inner)]))
}
