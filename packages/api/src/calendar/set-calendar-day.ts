import { setCalendarDay as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { date, name } from '../schema/fragments.ts'
import { closed, oneOf, text } from '../schema/json-schema.ts'

export const setCalendarDay = operation({
  name: 'calendar.setDay',
  kind: 'command',
  method: 'PUT',
  path: '/calendar/days/{date}',
  summary: 'Make a date a holiday, a working day or an ordinary one',
  access: 'signedIn',
  input: closed({ date, kind: oneOf(['holiday', 'workday', 'ordinary']), name, source: text(500) }),
  handle: useCase,
})
