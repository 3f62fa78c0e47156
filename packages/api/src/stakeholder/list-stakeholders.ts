import { listStakeholders as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const listStakeholders = operation({
  name: 'stakeholder.list',
  kind: 'query',
  method: 'GET',
  path: '/stakeholders',
  summary: 'Kinds of stakeholder the installed plugins bring',
  access: 'public',
  input: noInput,
  handle: useCase,
})
