import { signOutEverywhere as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const signOutEverywhere = operation({
  name: 'session.signOutEverywhere',
  kind: 'command',
  method: 'POST',
  path: '/session/end-all',
  summary: 'End every session of the person asking',
  access: 'signedIn',
  input: noInput,
  handle: async (deps, call) => {
    call.forgetSession()
    return useCase(deps, call)
  },
})
