import { notYet as useCase } from '../not-yet.ts'
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
  handle: useCase,
})
