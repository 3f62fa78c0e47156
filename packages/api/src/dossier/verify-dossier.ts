import { verifyDossier as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag, onDossier, reason } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const verifyDossier = operation({
  name: 'dossier.verify',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/verify',
  summary: 'Record the verification of the award office',
  access: 'signedIn',
  input: closed({ ...onDossier, favourable: flag, text: reason }),
  handle: useCase,
})
