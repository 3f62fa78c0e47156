import { watch } from 'node:fs'
import { ok, type Outcome } from '@thidua/kernel'
import { loadPlugin, readPluginFolder } from '@thidua/plugin-host'
import { untilToldToStop, withProgram, type Configuration, type OwnersProgram } from '@thidua/server'
import type { CommandContext, Report } from '../command.ts'
import { say } from '../words.ts'
import { pluginReport, problemsOf, refusalReport, tellPluginProblems } from './plugin-report.ts'
import { pushFolder, type Pushed } from './push-folder.ts'

/** Editors write a file in several breaths. */
const settleMilliseconds = 40

/**
 * `plugin dev FOLDER`: the folder becomes a generation of the local province whenever it changes. A running server follows by
 * itself within a second. Limits and checks are those of every installation.
 */
export async function develop({
  configuration,
  arguments: typed,
  announce,
}: CommandContext): Promise<Outcome<Report>> {
  const folder = typed.text('FOLDER') ?? ''
  const done = await withProgram(configuration, async (program) => {
    const first = await pushOnce(configuration, program, folder)
    if (typed.flag('once')) return ok(first)
    announce(first)
    announce(
      pluginReport({
        problems: [],
        result: { watching: folder },
        lines: [say('plugin.watching', { folder })],
      }),
    )
    const stop = keepPushing(folder, async () => announce(await pushOnce(configuration, program, folder)))
    await untilToldToStop()
    await stop()
    return ok(
      pluginReport({ problems: [], result: { stopped: true }, lines: [say('plugin.stoppedWatching')] }),
    )
  })
  return done.ok ? done : ok(refusalReport(done.error))
}

/** A broken folder is told and nothing of it is let in; what was there before goes on. */
async function pushOnce(
  configuration: Configuration,
  program: OwnersProgram,
  folder: string,
): Promise<Report> {
  const started = performance.now()
  const files = await readPluginFolder(folder)
  const sound = files.ok ? loadPlugin(files.value) : files
  if (!files.ok || !sound.ok)
    return pluginReport({ problems: tellPluginProblems(sound.ok ? [] : problemsOf(sound.error)) })
  const pushed = await pushFolder(configuration, program, files.value)
  const milliseconds = Math.round(performance.now() - started)
  return pushed.ok ? tell(pushed.value, milliseconds) : refusalReport(pushed.error)
}

function tell(pushed: Pushed, milliseconds: number): Report {
  const { id, version, generation, changed } = pushed
  const word = changed ? 'plugin.pushed' : 'plugin.pushedSame'
  return pluginReport({
    problems: [],
    result: { ...pushed, milliseconds },
    lines: [say(word, { id, version, generation, milliseconds })],
  })
}

/** One push at a time; what changes during one is pushed after it. Gives how to stop. */
function keepPushing(folder: string, push: () => Promise<void>): () => Promise<void> {
  let waiting: NodeJS.Timeout | null = null
  let last: Promise<void> = Promise.resolve()
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (/(^|[\\/])(node_modules|\.git)([\\/]|$)/.test(name ?? '')) return
    if (waiting) clearTimeout(waiting)
    waiting = setTimeout(() => (last = last.then(push)), settleMilliseconds)
  })
  return async () => {
    watcher.close()
    if (waiting) clearTimeout(waiting)
    await last
  }
}
