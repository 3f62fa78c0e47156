import { t } from '@thidua/i18n'

const points = [
  'codelists',
  'collections',
  'criteria',
  'documents',
  'forms',
  'hooks',
  'i18n',
  'menu',
  'notifications',
  'permissions',
  'reports',
  'scoring',
  'settings',
  'stakeholders',
  'widgets',
  'workflows',
] as const

/** What a contribution point is called; one of a later platform keeps its own name. */
export function pointWord(point: string): string {
  const known = points.find((one) => one === point)
  return known ? t(`pluginLife.point.${known}`) : point
}
