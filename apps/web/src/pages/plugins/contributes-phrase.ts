import { findMessage, listPhrase, t } from '@thidua/i18n'
import { pointWord } from './point-word.ts'

/** “9 tiêu chí, 5 biểu mẫu và 2 quy trình xét”. */
export function contributesPhrase(
  contributes: readonly { readonly point: string; readonly count: number }[],
): string {
  if (contributes.length === 0) return t('plugins.addsNothing')
  return listPhrase(
    contributes.map(
      ({ point, count }) =>
        findMessage(`plugins.count.${point}`, { count }) ?? `${count} ${pointWord(point)}`,
    ),
  )
}
