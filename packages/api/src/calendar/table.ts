import { listCalendar } from './list-calendar.ts'
import { setCalendarDay } from './set-calendar-day.ts'

export const calendarTable = {
  'calendar.list': listCalendar,
  'calendar.setDay': setCalendarDay,
}
