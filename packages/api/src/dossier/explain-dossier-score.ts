import { explainDossierScore as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const explainDossierScore = operation({
  name: 'dossier.explainScore',
  kind: 'query',
  method: 'GET',
  path: '/dossiers/{dossierId}/score',
  summary: 'How the points came about, down to answer, evidence and article',
  access: 'signedIn',
  input: closed({ dossierId: id }),
  handle: useCase,
})
