import { confirmCarriedDraft as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const confirmCarriedDraft = operation({
  name: 'dossier.confirmCarried',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/carried/confirm',
  summary: 'The asker has looked at what was carried',
  access: 'signedIn',
  input: closed({ dossierId: id }),
  handle: useCase,
})
