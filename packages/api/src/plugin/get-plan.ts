import { getPlan as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getPlan = operation({
  name: 'plugin.getPlan',
  kind: 'query',
  method: 'GET',
  path: '/plugin-plans/{planId}',
  summary: 'One plan',
  access: 'signedIn',
  input: closed({ planId: id }),
  handle: useCase,
})
