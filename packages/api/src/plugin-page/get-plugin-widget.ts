import { getPluginWidget as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { pluginId } from '../plugin/plugin-schemas.ts'
import { code, id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getPluginWidget = operation({
  name: 'plugin.getWidget',
  kind: 'query',
  method: 'GET',
  path: '/plugins/{pluginId}/widgets/{widgetId}',
  summary: 'A widget of a plugin with the values it declared, as far as the person asking may see them',
  access: 'signedIn',
  input: closed({ pluginId, widgetId: code, dossierId: id }, ['dossierId']),
  handle: useCase,
})
