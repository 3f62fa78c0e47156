import { pluginId } from '../plugin/plugin-schemas.ts'
import { id } from '../schema/fragments.ts'
import type { JsonSchema } from '../schema/json-schema.ts'

const collection: JsonSchema = { type: 'string', maxLength: 80, pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' }

export const onCollection = { pluginId, collection }
export const onRecord = { ...onCollection, recordId: id }
export const fieldId: JsonSchema = { type: 'string', maxLength: 64, pattern: '^[a-z][A-Za-z0-9]*$' }
export const condition: JsonSchema = {
  type: 'string',
  maxLength: 270,
  pattern: '^[a-z][A-Za-z0-9]{0,63}(>=|<=|=|~)',
}
/** Whose shape is the collection's own; `@thidua/forms` checks the values, field by field. */
export const recordData: JsonSchema = { type: 'object', maxProperties: 60 }
