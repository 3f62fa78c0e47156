import { pluginTypes, readPlugin } from '@thidua/plugin-sdk'
import type { RunOnFiles } from '../command.ts'
import { writeFile } from '../form/write-file.ts'
import { say } from '../words.ts'
import { openPlugin } from './open-plugin.ts'
import { pluginReport, problemsOf, tellPluginProblems } from './plugin-report.ts'

/** `plugin types PLUGIN`: TypeScript of the plugin's ids and answers, for its tests. */
export const writeTypes: RunOnFiles = async (typed) => {
  const found = await openPlugin(typed.text('PLUGIN') ?? '')
  if (!found.ok) return pluginReport({ problems: tellPluginProblems(found.problems) })
  const content = readPlugin(found.value.files)
  if (!content.ok) return pluginReport({ problems: tellPluginProblems(problemsOf(content.error)) })
  const types = pluginTypes(content.value)
  const out = typed.text('out')
  if (out === null) return pluginReport({ problems: [], result: { types }, lines: [types.trimEnd()] })
  const written = writeFile(out, types)
  return written.ok
    ? pluginReport({ problems: [], result: { file: out }, lines: [say('form.written', { file: out })] })
    : pluginReport({ problems: tellPluginProblems(written.problems) })
}
