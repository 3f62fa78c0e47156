import { runDossierFunctions as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const runDossierFunctions = operation({
  name: 'dossier.runFunctions',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/functions',
  summary: "Compute what the plugin's functions have not computed from the answers as they are",
  access: 'signedIn',
  input: closed({ dossierId: id }),
  handle: useCase,
})
