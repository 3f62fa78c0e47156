import { answerSupplement as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { onDossier, reason } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const answerSupplement = operation({
  name: 'dossier.answerSupplement',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/answer-supplement',
  summary: 'Answer a request to supplement',
  access: 'signedIn',
  input: closed({ ...onDossier, note: reason }),
  handle: useCase,
})
