import type { PlanProblem } from '@thidua/contracts'
import { findMessage, listPhrase, t } from '@thidua/i18n'
import { bumpWord } from './bump-word.ts'
import { capabilityWord } from './capability-word.ts'
import { unitKindWord } from './unit-kind-word.ts'

/** One problem of a plan in one sentence, with names instead of ids. */
export function problemPhrase({ code, params }: PlanProblem, nameOf: (pluginId: string) => string): string {
  const said = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, word(key, value, nameOf)]),
  )
  const sentence = t(`pluginLife.problem.${code}`, said)
  // what is behind the colon says which one, to a developer
  const [reason] = String(params['reason'] ?? '').split(':')
  const why = reason ? findMessage(`pluginLife.weakens.${reason}`) : null
  return why ? `${sentence} ${why}.` : sentence
}

function word(key: string, value: unknown, nameOf: (pluginId: string) => string): string | number {
  if (typeof value === 'number') return value
  const text = String(value)
  switch (key) {
    case 'plugin':
    case 'needs':
    case 'by':
      return nameOf(text)
    case 'plugins':
      return listPhrase(text.split(', ').map(nameOf))
    case 'least':
    case 'given':
      return bumpWord(text)
    case 'capability':
      return capabilityWord(text)
    case 'unitKind':
      return unitKindWord(text)
    case 'slot':
      return text.startsWith('unitKind:') ? unitKindWord(text.slice(9)) : text.slice(text.indexOf(':') + 1)
    default:
      return text
  }
}
