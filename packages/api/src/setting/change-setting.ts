import { changeSetting as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { code, legalBasis, settingValue, version } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const changeSetting = operation({
  name: 'setting.change',
  kind: 'command',
  method: 'PUT',
  path: '/settings/{key}',
  summary: 'Change a setting',
  access: 'signedIn',
  input: closed({ key: code, value: settingValue, legalBasis, version }),
  handle: useCase,
})
