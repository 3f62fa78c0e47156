import { applyPlan as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { onPlan } from './plugin-schemas.ts'

export const applyPlan = operation({
  name: 'plugin.applyPlan',
  kind: 'command',
  method: 'POST',
  path: '/plugin-plans/{planId}/apply',
  summary: 'Apply an approved plan',
  access: 'signedIn',
  input: closed(onPlan),
  handle: useCase,
})
