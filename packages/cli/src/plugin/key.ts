import { existsSync, writeFileSync } from 'node:fs'
import { generatePluginKey, publicHalf } from '@thidua/plugin-host'
import type { RunOnFiles } from '../command.ts'
import type { FoundProblem } from '../form/told-problem.ts'
import { say } from '../words.ts'
import { pluginReport, tellPluginProblems } from './plugin-report.ts'

/** `plugin key --holder … --out …`: a fresh key pair as `<out>.key.json` (0600) and `<out>.pub.json`. Never replaces a key. */
export const makeKey: RunOnFiles = async (typed) => {
  const holder = (typed.text('holder') ?? '').normalize('NFC').trim()
  const out = typed.text('out') ?? ''
  const [secret, open] = [`${out}.key.json`, `${out}.pub.json`]
  const taken = [secret, open].find((file) => existsSync(file))
  if (holder === '') return refused({ code: 'input.invalid', path: '', params: { field: 'holder' } })
  if (taken !== undefined) return refused({ code: 'file.exists', path: '', params: { file: taken } })
  const key = generatePluginKey(holder)
  try {
    writeFileSync(secret, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    writeFileSync(open, `${JSON.stringify(publicHalf(key), null, 2)}\n`, { flag: 'wx' })
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? ''
    return refused({ code: 'file.unwritable', path: '', params: { file: out, reason } })
  }
  const { keyId } = key
  return pluginReport({
    problems: [],
    result: { keyId, holder, files: [secret, open] },
    lines: [say('plugin.keyMade', { secret, open }), say('plugin.keyId', { key: keyId })],
  })
}

function refused(problem: FoundProblem) {
  return pluginReport({ problems: tellPluginProblems([problem]) })
}
