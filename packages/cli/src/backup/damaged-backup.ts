import { isDiskFull, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'

/** Thrown through the transfer, which then undoes its transaction; `part` is a file's sum or name. */
export class DamagedBackup extends Error {
  readonly part: string
  constructor(part: string) {
    super(`damaged: ${part}`)
    this.part = part
  }
}

/** What the disk or the copy refused, as an outcome. */
export async function refusingDamage<Value>(
  folder: string,
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DamagedBackup) return refuse('backup.damaged', { reason: error.part })
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    if (isDiskFull(error)) return refuse('disk.full', { folder, reason: code })
    if (code === 'EACCES' || code === 'EROFS') return refuse('folder.unwritable', { folder, reason: code })
    throw error
  }
}
