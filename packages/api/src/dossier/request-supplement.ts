import { requestSupplement as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { askingAgency } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const requestSupplement = operation({
  name: 'dossier.requestSupplement',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/request-supplement',
  summary: 'Ask the agency to supplement the dossier',
  access: 'signedIn',
  input: closed(askingAgency, ['fieldIds', 'remarks']),
  handle: useCase,
})
