import { restoreFormVersion as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'
import { onDraft } from './form-schemas.ts'

export const restoreFormVersion = operation({
  name: 'form.restoreVersion',
  kind: 'command',
  method: 'POST',
  path: '/form-drafts/{draftId}/versions/{versionId}/restore',
  summary: 'Go on from a draft as it was',
  access: 'signedIn',
  input: closed({ ...onDraft, versionId: id }),
  handle: useCase,
})
