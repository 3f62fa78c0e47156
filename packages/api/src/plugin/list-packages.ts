import { listPackages as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const listPackages = operation({
  name: 'plugin.listPackages',
  kind: 'query',
  method: 'GET',
  path: '/plugin-packages',
  summary: 'Packages verified and kept',
  access: 'signedIn',
  input: noInput,
  handle: useCase,
})
