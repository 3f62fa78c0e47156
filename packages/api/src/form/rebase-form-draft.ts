import { rebaseFormDraft as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { onDraft } from './form-schemas.ts'

export const rebaseFormDraft = operation({
  name: 'form.rebaseDraft',
  kind: 'command',
  method: 'POST',
  path: '/form-drafts/{draftId}/rebase',
  summary: 'Bring a draft over to the newer base',
  access: 'signedIn',
  limit: 'check',
  input: closed(onDraft),
  handle: useCase,
})
