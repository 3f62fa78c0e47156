import { checkDossierAnswers as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const checkDossierAnswers = operation({
  name: 'dossier.checkAnswers',
  kind: 'query',
  method: 'GET',
  path: '/dossiers/{dossierId}/check',
  summary: 'What the answers still lack, and their score',
  access: 'signedIn',
  input: closed({ dossierId: id }),
  handle: useCase,
})
