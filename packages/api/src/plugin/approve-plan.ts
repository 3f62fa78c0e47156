import { approvePlan as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { onPlan } from './plugin-schemas.ts'

export const approvePlan = operation({
  name: 'plugin.approvePlan',
  kind: 'command',
  method: 'POST',
  path: '/plugin-plans/{planId}/approve',
  summary: 'Approve exactly what was read',
  access: 'signedIn',
  input: closed(onPlan),
  handle: useCase,
})
