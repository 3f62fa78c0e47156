import { signOut as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const signOut = operation({
  name: 'session.signOut',
  kind: 'command',
  method: 'DELETE',
  path: '/session',
  summary: 'End this session',
  access: 'public',
  input: noInput,
  handle: async (deps, call) => {
    call.forgetSession()
    return useCase(deps, call)
  },
})
