import { withdrawDossier as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { onDossier, reason } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const withdrawDossier = operation({
  name: 'dossier.withdraw',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/withdraw',
  summary: 'Withdraw the dossier, with a reason',
  access: 'signedIn',
  input: closed({ ...onDossier, reason }),
  handle: useCase,
})
