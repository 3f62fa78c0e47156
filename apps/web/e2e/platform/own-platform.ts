import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Platform, runPlatform } from './run-platform.ts'

/**
 * A platform for each file of journeys, so that what one file does to the province, or to the day it is, is never seen by
 * another, whichever worker runs them and in whatever order.
 */
export function ownPlatforms() {
  const current: { file: string; platform: Platform | null } = { file: '', platform: null }
  const isOf = (file: string) => current.platform !== null && current.file === file
  const close = async () => {
    const { platform } = current
    current.platform = null
    if (!platform) return
    await platform.stop()
    await rm(platform.dataFolder, { recursive: true, force: true })
  }
  const open = async (file: string) => {
    if (isOf(file)) return
    await close()
    current.file = file
    current.platform = await runPlatform(copyOfPrepared())
    process.env['THIDUA_ADDRESS'] = current.platform.address
    process.env['THIDUA_DATA'] = current.platform.dataFolder
  }
  return { open, isOf, close }
}

function copyOfPrepared(): string {
  const folder = process.env['THIDUA_JOURNEYS'] ?? ''
  const copy = join(folder, `platform-${randomUUID()}`)
  // owners too: run as root, the database has a user of its own
  const { status, stderr } = spawnSync('cp', ['-a', join(folder, 'prepared'), copy], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return copy
}
