import { getFormVersion as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getFormVersion = operation({
  name: 'form.getVersion',
  kind: 'query',
  method: 'GET',
  path: '/form-drafts/{draftId}/versions/{versionId}',
  summary: 'A draft as it was',
  access: 'signedIn',
  input: closed({ draftId: id, versionId: id }),
  handle: useCase,
})
