import { discardFormDraft as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { onDraft } from './form-schemas.ts'

export const discardFormDraft = operation({
  name: 'form.discardDraft',
  kind: 'command',
  method: 'POST',
  path: '/form-drafts/{draftId}/discard',
  summary: 'Put a draft away',
  access: 'signedIn',
  input: closed(onDraft),
  handle: useCase,
})
