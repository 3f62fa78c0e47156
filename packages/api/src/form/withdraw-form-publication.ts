import { withdrawFormPublication as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id, reason } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const withdrawFormPublication = operation({
  name: 'form.withdrawPublication',
  kind: 'command',
  method: 'POST',
  path: '/form-publications/{publicationId}/withdraw',
  summary: 'Take a form out of use for new dossiers',
  access: 'signedIn',
  input: closed({ publicationId: id, reason }),
  handle: useCase,
})
