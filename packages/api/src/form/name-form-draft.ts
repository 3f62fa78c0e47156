import { nameFormDraft as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed, text } from '../schema/json-schema.ts'
import { onDraft } from './form-schemas.ts'

export const nameFormDraft = operation({
  name: 'form.nameDraft',
  kind: 'command',
  method: 'POST',
  path: '/form-drafts/{draftId}/versions',
  summary: 'Keep a draft as it stands under a name',
  access: 'signedIn',
  input: closed({ ...onDraft, name: text(200), note: text(2000) }, ['note']),
  handle: useCase,
})
