import { createInterface } from 'node:readline/promises'
import { askWish, createPlugin as filesOf, writePlugin } from '@thidua/create-plugin'
import type { RunOnFiles } from '../command.ts'
import { say } from '../words.ts'
import { pluginReport, tellPluginProblems } from './plugin-report.ts'

/** `plugin create FOLDER`: the same plugin `pnpm create @thidua/plugin` writes. Asks for what was not said, where somebody sits. */
export const createPlugin: RunOnFiles = async (typed) => {
  const folder = typed.text('FOLDER') ?? ''
  const terminal = process.stdin.isTTY ? createInterface(process.stdin, process.stdout) : null
  const given = {
    id: typed.text('id'),
    kind: typed.text('kind'),
    title: typed.text('title'),
    publisher: typed.text('publisher'),
  }
  const wish = await askWish(folder, given, terminal ? (question) => terminal.question(question) : null)
  terminal?.close()
  const files = wish.ok ? filesOf(wish.value) : wish
  const written = files.ok ? writePlugin(folder, files.value) : files
  if (!written.ok) {
    const { code, params } = written
    return pluginReport({ problems: tellPluginProblems([{ code, path: '', params }]) })
  }
  return pluginReport({
    problems: [],
    result: { folder, files: written.value, ...(wish.ok ? { plugin: wish.value } : {}) },
    lines: [
      say('plugin.created', { count: written.value.length, folder }),
      say('plugin.createdNext', { folder }),
    ],
  })
}
