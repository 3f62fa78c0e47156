import { listTasks as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const listTasks = operation({
  name: 'task.list',
  kind: 'query',
  method: 'GET',
  path: '/tasks',
  summary: 'What waits for the person asking',
  access: 'signedIn',
  input: noInput,
  handle: useCase,
})
