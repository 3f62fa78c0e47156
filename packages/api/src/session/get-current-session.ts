import { getCurrentSession as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const getCurrentSession = operation({
  name: 'session.getCurrent',
  kind: 'query',
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in; null when nobody is',
  access: 'public',
  input: noInput,
  handle: useCase,
})
