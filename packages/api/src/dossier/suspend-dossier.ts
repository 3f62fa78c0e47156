import { suspendDossier as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { onDossier, reason } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const suspendDossier = operation({
  name: 'dossier.suspend',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/suspend',
  summary: 'Suspend the dossier while a doubt is cleared',
  access: 'signedIn',
  input: closed({ ...onDossier, reason }),
  handle: useCase,
})
