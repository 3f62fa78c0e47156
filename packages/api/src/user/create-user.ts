import { createUser as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id, name, password, role } from '../schema/fragments.ts'
import { closed, list, text } from '../schema/json-schema.ts'

export const createUser = operation({
  name: 'user.create',
  kind: 'command',
  method: 'POST',
  path: '/users',
  summary: 'Create an account',
  access: 'signedIn',
  input: closed({ username: text(80), name, password, assignments: list(closed({ role, unitId: id }), 20) }),
  handle: useCase,
})
