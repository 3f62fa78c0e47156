import { listSettings as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const listSettings = operation({
  name: 'setting.list',
  kind: 'query',
  method: 'GET',
  path: '/settings',
  summary: 'Settings with their legal basis',
  access: 'signedIn',
  input: noInput,
  handle: useCase,
})
