export {
  addTenant,
  addUnit,
  addUser,
  createTestDatabase,
  openTestDatabase,
  testIds,
} from '@thidua/data/testing'
export type { NewUnit, NewUser, TestDatabase } from '@thidua/data/testing'
export { fixedClock } from './fixed-clock.ts'
export type { FixedClock } from './fixed-clock.ts'
