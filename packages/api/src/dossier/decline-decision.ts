import { declineDecision as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { onDossier, reason } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const declineDecision = operation({
  name: 'dossier.declineDecision',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/decline',
  summary: 'The decider declines, with a reason',
  access: 'signedIn',
  input: closed({ ...onDossier, reason }),
  handle: useCase,
})
