import { returnDossier as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { onDossier, reason } from '../schema/fragments.ts'
import { closed, list, text } from '../schema/json-schema.ts'

export const returnDossier = operation({
  name: 'dossier.return',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/return',
  summary: 'Return the dossier with a reason',
  access: 'signedIn',
  input: closed({ ...onDossier, reason, fieldIds: list(text(80), 300) }, ['fieldIds']),
  handle: useCase,
})
