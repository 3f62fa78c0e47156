import { listPluginWidgets as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed, oneOf } from '../schema/json-schema.ts'

export const listPluginWidgets = operation({
  name: 'plugin.listWidgets',
  kind: 'query',
  method: 'GET',
  path: '/plugin-widgets',
  summary: 'Widgets plugins put on a page for the person asking',
  access: 'signedIn',
  input: closed({ page: oneOf(['dossier', 'form', 'tasks', 'reports']), dossierId: id }, ['dossierId']),
  handle: useCase,
})
