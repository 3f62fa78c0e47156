import { checkFormDraft as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'
import { formContent } from './form-schemas.ts'

export const checkFormDraft = operation({
  name: 'form.checkDraft',
  kind: 'command',
  method: 'POST',
  path: '/form-drafts/{draftId}/check',
  summary: 'What stands in the way of publishing',
  access: 'signedIn',
  input: closed({ draftId: id, content: formContent }, ['content']),
  handle: useCase,
})
