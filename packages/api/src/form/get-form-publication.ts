import { getFormPublication as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getFormPublication = operation({
  name: 'form.getPublication',
  kind: 'query',
  method: 'GET',
  path: '/form-publications/{publicationId}',
  summary: 'One published form',
  access: 'signedIn',
  input: closed({ publicationId: id }),
  handle: useCase,
})
