import { saveFormDraft as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { formContent, onDraft } from './form-schemas.ts'

export const saveFormDraft = operation({
  name: 'form.saveDraft',
  kind: 'command',
  method: 'PUT',
  path: '/form-drafts/{draftId}',
  summary: 'Save a draft, also an unfinished one',
  access: 'signedIn',
  input: closed({ ...onDraft, content: formContent }),
  handle: useCase,
})
