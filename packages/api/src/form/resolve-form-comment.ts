import { resolveFormComment as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag, id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const resolveFormComment = operation({
  name: 'form.resolveComment',
  kind: 'command',
  method: 'POST',
  path: '/form-drafts/{draftId}/comments/{commentId}/resolve',
  summary: 'Mark a comment as settled, or open it again',
  access: 'signedIn',
  input: closed({ draftId: id, commentId: id, resolved: flag }),
  handle: useCase,
})
