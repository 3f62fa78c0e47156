import { publishFormDraft as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed, text } from '../schema/json-schema.ts'
import { onDraft } from './form-schemas.ts'

export const publishFormDraft = operation({
  name: 'form.publishDraft',
  kind: 'command',
  method: 'POST',
  path: '/form-drafts/{draftId}/publish',
  summary: 'Publish: from now on new dossiers get this form',
  access: 'signedIn',
  limit: 'check',
  input: closed({ ...onDraft, note: text(2000) }, ['note']),
  handle: useCase,
})
