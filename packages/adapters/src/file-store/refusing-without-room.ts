import { isDiskFull, type Outcome, refuse } from '@thidua/kernel'

/** What a disk without room left interrupts is refused as `disk.full`; any other failure of it is thrown on. */
export async function refusingWithoutRoom<Value>(
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await work()
  } catch (error) {
    if (isDiskFull(error)) return refuse('disk.full')
    throw error
  }
}
