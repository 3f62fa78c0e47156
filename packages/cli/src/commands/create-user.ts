import { refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import type { Report } from '../command.ts'

export async function createUser(): Promise<Outcome<Report>> {
  return refuse('internal.error')
}
