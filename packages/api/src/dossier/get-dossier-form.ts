import { getDossierForm as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { contentHash } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getDossierForm = operation({
  name: 'dossier.getForm',
  kind: 'query',
  method: 'GET',
  path: '/dossier-forms/{formHash}',
  summary: 'The form a dossier is bound to, by its hash: never changes, ask once',
  access: 'signedIn',
  input: closed({ formHash: contentHash }),
  handle: useCase,
})
