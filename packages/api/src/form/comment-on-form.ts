import { commentOnForm as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed, text } from '../schema/json-schema.ts'

export const commentOnForm = operation({
  name: 'form.comment',
  kind: 'command',
  method: 'POST',
  path: '/form-drafts/{draftId}/comments',
  summary: 'Say something at a field or section',
  access: 'signedIn',
  input: closed({ draftId: id, partId: text(120), text: text(5000) }),
  handle: useCase,
})
