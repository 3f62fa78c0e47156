import { renameUnit as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { date, id, legalBasis, name, version } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const renameUnit = operation({
  name: 'unit.rename',
  kind: 'command',
  method: 'POST',
  path: '/units/{unitId}/rename',
  summary: 'Rename a unit from a date on; its former name is kept',
  access: 'signedIn',
  input: closed({ unitId: id, version, name, from: date, legalBasis }),
  handle: useCase,
})
