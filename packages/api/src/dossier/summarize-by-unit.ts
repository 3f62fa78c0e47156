import { summarizeByUnit as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const summarizeByUnit = operation({
  name: 'dossier.summarizeByUnit',
  kind: 'query',
  method: 'GET',
  path: '/dossier-summary',
  summary: 'Dossiers, awards and mean of criteria met, unit by unit',
  access: 'signedIn',
  input: closed({ roundId: id }, ['roundId']),
  handle: useCase,
})
