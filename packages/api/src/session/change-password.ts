import { changePassword as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { password } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const changePassword = operation({
  name: 'session.changePassword',
  kind: 'command',
  method: 'POST',
  path: '/session/password',
  summary: "Change one's own password; ends the other sessions",
  access: 'signedIn',
  limit: 'signIn',
  input: closed({ current: password, next: password }),
  handle: useCase,
})
