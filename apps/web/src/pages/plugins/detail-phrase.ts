import type { ContributionChange } from '@thidua/contracts'
import { changeSentence } from '@thidua/form-builder'
import type { FormChange } from '@thidua/forms'
import { findMessage, t } from '@thidua/i18n'

type Detail = ContributionChange['details'][number]

/** One change of meaning in one sentence; roles and numbers in words. */
export function detailPhrase(detail: Detail): string {
  const { kind, params } = detail
  if (!kind.startsWith('stage-')) return changeSentence(detail as FormChange)
  const said = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      kind === 'stage-holder' && key !== 'label' ? roleWord(String(value)) : value,
    ]),
  )
  return findMessage(`pluginLife.detail.${kind}`, said) ?? String(params['label'] ?? detail.path)
}

function roleWord(role: string): string {
  return role === '' ? t('common.none') : (findMessage(`role.${role}`) ?? role)
}
