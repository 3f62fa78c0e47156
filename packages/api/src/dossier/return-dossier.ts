import { returnDossier as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { askingAgency } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const returnDossier = operation({
  name: 'dossier.return',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/return',
  summary: 'Return the dossier with a reason',
  access: 'signedIn',
  input: closed(askingAgency, ['fieldIds', 'remarks']),
  handle: useCase,
})
