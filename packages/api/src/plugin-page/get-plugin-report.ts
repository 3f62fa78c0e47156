import { getPluginReport as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { pluginId } from '../plugin/plugin-schemas.ts'
import { code, id, year } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getPluginReport = operation({
  name: 'plugin.getReport',
  kind: 'query',
  method: 'GET',
  path: '/plugins/{pluginId}/reports/{reportId}',
  summary: 'A report of a plugin, counted over the dossiers the person asking may see',
  access: 'signedIn',
  limit: 'check',
  input: closed({ pluginId, reportId: code, year, unitId: id }, ['year', 'unitId']),
  handle: useCase,
})
