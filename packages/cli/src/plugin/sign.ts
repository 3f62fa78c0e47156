import { openPackage, readKeyFile, signPackage } from '@thidua/plugin-host'
import type { RunOnFiles } from '../command.ts'
import { readFile, readTextFile } from '../form/read-file.ts'
import { writeFile } from '../form/write-file.ts'
import { say } from '../words.ts'
import { pluginReport, problemsOf, tellPluginProblems } from './plugin-report.ts'

const limits = { package: 4_000_000, key: 20_000 }

/** `plugin sign PACKAGE --key FILE`: one more signature; the content and its digest stay the same. */
export const sign: RunOnFiles = async (typed) => {
  const place = typed.text('PACKAGE') ?? ''
  const role = typed.text('role') ?? ''
  if (role !== 'publisher' && role !== 'approver')
    return pluginReport({
      problems: tellPluginProblems([
        { code: 'input.invalid', path: '', params: { reason: 'role-unknown', role } },
      ]),
    })
  const bytes = readFile(place, limits.package)
  const text = readTextFile(typed.text('key') ?? '', limits.key)
  if (!bytes.ok || !text.ok)
    return pluginReport({
      problems: tellPluginProblems([...(bytes.ok ? [] : bytes.problems), ...(text.ok ? [] : text.problems)]),
    })
  const key = readKeyFile(text.value)
  const signed = key.ok ? signPackage(bytes.value, key.value, role) : key
  if (!signed.ok) return pluginReport({ problems: tellPluginProblems(problemsOf(signed.error)) })
  const out = typed.text('out') ?? place
  const written = writeFile(out, signed.value)
  if (!written.ok) return pluginReport({ problems: tellPluginProblems(written.problems) })
  const opened = openPackage(signed.value)
  const holder = key.ok ? key.value.holder : ''
  return pluginReport({
    problems: [],
    result: {
      file: out,
      role,
      holder,
      digest: opened.ok ? opened.value.digest : '',
      signatures: opened.ok ? opened.value.signatures.length : 0,
    },
    lines: [say('plugin.signed', { file: out, holder, role: say(`plugin.role.${role}`) })],
  })
}
