import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDiskFull, ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'

/** Makes the folder when missing and proves that a file can be written. Refuses `disk.full` and `folder.unwritable` (params: folder, reason). */
export function checkDataFolder(folder: string): Outcome<void> {
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    // others on the machine have no business in it; one below must still be open to the database's own user
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    writeFileSync(probe, '')
    rmSync(probe)
    return ok()
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    return refuse(isDiskFull(error) ? 'disk.full' : 'folder.unwritable', { folder, reason: code })
  }
}
