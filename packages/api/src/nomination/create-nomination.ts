import { createNomination as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { date, id, name, reason, subjectKind } from '../schema/fragments.ts'
import { closed, oneOf } from '../schema/json-schema.ts'

export const createNomination = operation({
  name: 'nomination.create',
  kind: 'command',
  method: 'POST',
  path: '/nominations',
  summary: 'Nominate somebody for an award (form F12)',
  access: 'public',
  limit: 'nominate',
  input: closed({
    subjectName: name,
    subjectKind,
    achievement: reason,
    happenedOn: date,
    scope: oneOf(['unit', 'commune', 'province', 'nation']),
    unitId: id,
    nominatedBy: name,
  }),
  handle: useCase,
})
