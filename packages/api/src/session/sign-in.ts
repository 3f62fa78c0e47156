import { notYet as useCase } from '../not-yet.ts'
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
  handle: useCase,
})
