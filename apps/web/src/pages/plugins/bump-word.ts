import { t } from '@thidua/i18n'

const bumps = ['major', 'minor', 'patch', 'none'] as const

export function bumpWord(bump: string): string {
  const known = bumps.find((one) => one === bump)
  return known ? t(`plugins.bump.${known}`) : bump
}
