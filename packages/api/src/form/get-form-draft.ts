import { getFormDraft as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getFormDraft = operation({
  name: 'form.getDraft',
  kind: 'query',
  method: 'GET',
  path: '/form-drafts/{draftId}',
  summary: 'One draft with its base, comments and history',
  access: 'signedIn',
  input: closed({ draftId: id }),
  handle: useCase,
})
