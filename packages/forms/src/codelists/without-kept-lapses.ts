import type { Answers } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'

/** Without the codes that had lapsed already when they were read: what nobody changes may stay as it is. */
export function withoutKeptLapses(
  problems: readonly Problem[],
  now: Answers,
  before: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  return problems.filter(({ code, path }) => {
    const id = path.slice(1)
    const kept = Object.hasOwn(before, id) && before[id] === now[id]
    return code !== 'form.code-lapsed' || !kept
  })
}
