import { listCalendar as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { year } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listCalendar = operation({
  name: 'calendar.list',
  kind: 'query',
  method: 'GET',
  path: '/calendar/{year}',
  summary: 'Holidays and swapped working days of a year',
  access: 'signedIn',
  input: closed({ year }),
  handle: useCase,
})
