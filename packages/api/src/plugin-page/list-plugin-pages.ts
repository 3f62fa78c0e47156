import { listPluginPages as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const listPluginPages = operation({
  name: 'plugin.listPages',
  kind: 'query',
  method: 'GET',
  path: '/plugin-pages',
  summary: 'Menu items, reports and slots of widgets plugins add for the person asking',
  access: 'signedIn',
  input: noInput,
  handle: useCase,
})
