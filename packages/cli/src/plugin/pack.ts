import { openPackage, packPlugin } from '@thidua/plugin-host'
import type { RunOnFiles } from '../command.ts'
import { writeFile } from '../form/write-file.ts'
import { say } from '../words.ts'
import { openSoundPlugin } from './open-plugin.ts'
import { pluginReport, problemsOf, tellPluginProblems } from './plugin-report.ts'

/** `plugin pack FOLDER`: the package, the same bytes on every machine. What does not pass its checks is not packed. */
export const pack: RunOnFiles = async (typed) => {
  const found = await openSoundPlugin(typed.text('PLUGIN') ?? '')
  if (!found.ok) return pluginReport({ problems: tellPluginProblems(found.problems) })
  const { id, version } = found.value.plugin.manifest
  const packed = packPlugin(found.value.files)
  const opened = packed.ok ? openPackage(packed.value) : packed
  if (!packed.ok || !opened.ok)
    return pluginReport({ problems: tellPluginProblems(opened.ok ? [] : problemsOf(opened.error)) })
  const out = typed.text('out') ?? `${id}-${version}.tgz`
  const written = writeFile(out, packed.value)
  if (!written.ok) return pluginReport({ problems: tellPluginProblems(written.problems) })
  const { digest, listed, blob } = opened.value
  return pluginReport({
    problems: [],
    result: { file: out, id, version, digest, files: listed.length, size: blob.size },
    lines: [
      say('plugin.packed', { file: out, files: listed.length, size: blob.size }),
      say('plugin.digest', { digest }),
    ],
  })
}
