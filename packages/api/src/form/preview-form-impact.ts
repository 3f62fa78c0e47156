import { previewFormImpact as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const previewFormImpact = operation({
  name: 'form.previewImpact',
  kind: 'query',
  method: 'GET',
  path: '/form-drafts/{draftId}/impact',
  summary: 'What publishing would do to open dossiers',
  access: 'signedIn',
  limit: 'check',
  input: closed({ draftId: id }),
  handle: useCase,
})
