import { ok } from '@thidua/kernel'
import { signIn as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { password } from '../schema/fragments.ts'
import { closed, text } from '../schema/json-schema.ts'

export const signIn = operation({
  name: 'session.signIn',
  kind: 'command',
  method: 'POST',
  path: '/session',
  summary: 'Sign in with username and password; sets the session cookie',
  access: 'public',
  limit: 'signIn',
  input: closed({ username: text(80), password }),
  handle: async (deps, call, input) => {
    const signedIn = await useCase(deps, call, input)
    if (!signedIn.ok) return signedIn
    call.keepSession(signedIn.value.token)
    return ok(signedIn.value.session)
  },
})
