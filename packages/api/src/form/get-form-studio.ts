import { getFormStudio as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getFormStudio = operation({
  name: 'form.getStudio',
  kind: 'query',
  method: 'GET',
  path: '/form-studio',
  summary: 'Forms an agency may extend, its drafts and publications',
  access: 'signedIn',
  input: closed({ unitId: id }, ['unitId']),
  handle: useCase,
})
