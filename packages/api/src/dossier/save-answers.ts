import { saveAnswers as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { answers, onDossier } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const saveAnswers = operation({
  name: 'dossier.saveAnswers',
  kind: 'command',
  method: 'PATCH',
  path: '/dossiers/{dossierId}/answers',
  summary: 'Save some answers; null clears a field',
  access: 'signedIn',
  input: closed({ ...onDossier, changes: answers }),
  handle: useCase,
})
