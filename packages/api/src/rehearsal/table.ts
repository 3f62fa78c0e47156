import { setRehearsalDate } from './set-rehearsal-date.ts'

export const rehearsalTable = {
  'rehearsal.setDate': setRehearsalDate,
}
