import { removeEvidence as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id, onDossier } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const removeEvidence = operation({
  name: 'dossier.removeEvidence',
  kind: 'command',
  method: 'DELETE',
  path: '/dossiers/{dossierId}/evidence/{evidenceId}',
  summary: 'Take an evidence file off a dossier',
  access: 'signedIn',
  input: closed({ ...onDossier, evidenceId: id }),
  handle: useCase,
})
