import { refreshCatalogue as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const refreshCatalogue = operation({
  name: 'plugin.refreshCatalogue',
  kind: 'command',
  method: 'POST',
  path: '/plugin-catalogue/refresh',
  summary: 'Read the catalogue folder again',
  access: 'signedIn',
  input: noInput,
  handle: useCase,
})
