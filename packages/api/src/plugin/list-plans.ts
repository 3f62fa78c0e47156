import { listPlans as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listPlans = operation({
  name: 'plugin.listPlans',
  kind: 'query',
  method: 'GET',
  path: '/plugin-plans',
  summary: 'Plans, newest first',
  access: 'signedIn',
  input: closed({ openOnly: flag }, ['openOnly']),
  handle: useCase,
})
