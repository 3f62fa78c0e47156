import { pluginId } from '../plugin/plugin-schemas.ts'
import type { JsonSchema } from '../schema/json-schema.ts'

const documentId: JsonSchema = { type: 'string', maxLength: 80, pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' }

export const onPaper = { pluginId, documentId }
