import { refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'

export async function notYet(): Promise<Outcome<never>> {
  return refuse('internal.error')
}
