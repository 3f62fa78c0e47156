import { listStakeholders as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listStakeholders = operation({
  name: 'stakeholder.list',
  kind: 'query',
  method: 'GET',
  path: '/stakeholders',
  summary:
    'Kinds of stakeholder the installed plugins bring; for whoever proposes for a unit those it may open dossiers of',
  access: 'public',
  input: closed({ all: flag }, ['all']),
  handle: useCase,
})
