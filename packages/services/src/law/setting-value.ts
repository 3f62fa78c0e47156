import type { Ratio } from '@thidua/awards'
import type { SettingValue } from '@thidua/data/repositories'
import type { PlatformContent } from '../content/platform-content.ts'
import type { References } from '../reference/references.ts'

/** What the law rooms need to answer a question: the shipped data and what officials have set. */
export type Law = {
  readonly content: PlatformContent
  readonly settings: References['settings']
}

/** The value an official entered, else the shipped default. */
function settingValue(law: Law, key: string): SettingValue {
  const stored = law.settings.get(key)
  if (stored) return stored.value
  return law.content.settings.find((setting) => setting.key === key)?.value ?? null
}

export function integerSetting(law: Law, key: string): number | null {
  const value = settingValue(law, key)
  return typeof value === 'number' && Number.isInteger(value) ? value : null
}

export function textSetting(law: Law, key: string): string | null {
  const value = settingValue(law, key)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Ratios are written `4/5` (at least) or `>1/2` (more than). */
export function ratioSetting(law: Law, key: string): (Ratio & { readonly strictlyMore: boolean }) | null {
  return parseRatio(textSetting(law, key) ?? '')
}

export function parseRatio(text: string): (Ratio & { readonly strictlyMore: boolean }) | null {
  const match = /^(>?)(\d{1,4})\/(\d{1,4})$/.exec(text.replace(/\s/g, ''))
  if (!match) return null
  const numerator = Number(match[2])
  const denominator = Number(match[3])
  return denominator > 0 && numerator <= denominator
    ? { numerator, denominator, strictlyMore: match[1] === '>' }
    : null
}
