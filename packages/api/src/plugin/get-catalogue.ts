import { getCatalogue as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { search } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getCatalogue = operation({
  name: 'plugin.getCatalogue',
  kind: 'query',
  method: 'GET',
  path: '/plugin-catalogue',
  summary: 'What the catalogue of the province lists',
  access: 'signedIn',
  input: closed({ search }, ['search']),
  handle: useCase,
})
