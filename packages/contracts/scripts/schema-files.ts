import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type JsonSchema = { readonly [keyword: string]: unknown }

/** One file of `schemas/v1`: `name` without its ending. Definition files hold shared words and no document of their own. */
export type SchemaFile = { readonly name: string; readonly isDocument: boolean; readonly schema: JsonSchema }

const folder = new URL('v1/', import.meta.resolve('@thidua/schemas/package.json'))

/** Every contract, by name, so that what is generated does not depend on the order of a folder. */
export function readSchemaFiles(): readonly SchemaFile[] {
  return readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({
      name: file.replace(/\.(schema|defs)\.json$/, ''),
      isDocument: file.endsWith('.schema.json'),
      schema: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as JsonSchema,
    }))
}
