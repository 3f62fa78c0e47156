import { disableUser as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const disableUser = operation({
  name: 'user.disable',
  kind: 'command',
  method: 'POST',
  path: '/users/{userId}/disable',
  summary: 'Disable an account and end its sessions',
  access: 'signedIn',
  input: closed({ userId: id }),
  handle: useCase,
})
