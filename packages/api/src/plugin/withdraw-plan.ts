import { withdrawPlan as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { onPlan, shortReason } from './plugin-schemas.ts'

export const withdrawPlan = operation({
  name: 'plugin.withdrawPlan',
  kind: 'command',
  method: 'POST',
  path: '/plugin-plans/{planId}/withdraw',
  summary: 'Withdraw a plan',
  access: 'signedIn',
  input: closed({ ...onPlan, reason: shortReason }),
  handle: useCase,
})
