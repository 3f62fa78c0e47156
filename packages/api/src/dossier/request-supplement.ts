import { requestSupplement as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { onDossier, reason } from '../schema/fragments.ts'
import { closed, list, text } from '../schema/json-schema.ts'

export const requestSupplement = operation({
  name: 'dossier.requestSupplement',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/request-supplement',
  summary: 'Ask the agency to supplement the dossier',
  access: 'signedIn',
  input: closed({ ...onDossier, reason, fieldIds: list(text(80), 300) }, ['fieldIds']),
  handle: useCase,
})
