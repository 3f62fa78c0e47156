import { getCarriedDraft as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getCarriedDraft = operation({
  name: 'dossier.getCarried',
  kind: 'query',
  method: 'GET',
  path: '/dossiers/{dossierId}/carried',
  summary:
    'What to look at since a draft was carried to another version of its form, with the answers as they stood; null: nothing',
  access: 'signedIn',
  input: closed({ dossierId: id }),
  handle: useCase,
})
