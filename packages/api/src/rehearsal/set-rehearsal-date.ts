import { setRehearsalDate as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { date } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const setRehearsalDate = operation({
  name: 'rehearsal.setDate',
  kind: 'command',
  method: 'PUT',
  path: '/rehearsal/date',
  summary: 'Move the clock of a rehearsal',
  access: 'signedIn',
  input: closed({ date }),
  handle: useCase,
})
