import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { program, runPlatform } from './run-platform.ts'

const pages = fileURLToPath(new URL('../../dist/index.html', import.meta.url))

/**
 * Once for a run: a platform is started on nothing and stopped again. What it leaves on the disk is what every file of
 * journeys begins with.
 */
export default async function preparePlatform(): Promise<() => Promise<void>> {
  for (const built of [program, pages]) {
    if (!existsSync(built)) throw new Error(`${built} is missing: run "npm run build" before the journeys`)
  }
  const folder = await mkdtemp(join(tmpdir(), 'thidua-journeys-'))
  const remove = async () => {
    await stopLeftovers(folder)
    await rm(folder, { recursive: true, force: true })
  }
  process.env['THIDUA_JOURNEYS'] = folder
  try {
    // run as root, the database has a user of its own who must be able to enter, else it would lie elsewhere and be shared
    await chmod(folder, 0o755)
    const prepared = join(folder, 'prepared')
    const platform = await runPlatform(prepared)
    await platform.stop()
    if (existsSync(join(prepared, 'postgres', 'location.json')))
      throw new Error(`${prepared} holds no database of its own`)
  } catch (problem) {
    await remove()
    throw problem
  }
  return remove
}

/** A worker that was ended in the middle of its work leaves its platform behind. */
async function stopLeftovers(folder: string): Promise<void> {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.process'))) {
    const processId = Number(readFileSync(join(folder, file), 'utf8'))
    for (let tries = 0; tries < 200 && signal(processId); tries += 1) await wait(50)
  }
}

function signal(processId: number): boolean {
  try {
    return process.kill(processId, 'SIGTERM')
  } catch {
    return false
  }
}
