import { createNomination } from './create-nomination.ts'
import { listNominations } from './list-nominations.ts'

export const nominationTable = {
  'nomination.create': createNomination,
  'nomination.list': listNominations,
}
