import { registerSubject as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { code, id, name } from '../schema/fragments.ts'
import { closed, text } from '../schema/json-schema.ts'

export const registerSubject = operation({
  name: 'subject.register',
  kind: 'command',
  method: 'POST',
  path: '/subjects',
  summary: 'Register an enterprise, person or household',
  access: 'signedIn',
  input: closed({ stakeholder: code, name, address: text(500), unitId: id }, ['address']),
  handle: useCase,
})
