import { notYet as useCase } from '../not-yet.ts'
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
  handle: useCase,
})
