import type { FigureView } from '@thidua/contracts'
import { formatDate, formatMoney, formatNumber, formatPercent, useTranslate } from '@thidua/i18n'
import { useLocalText } from '#src/parts/use-local-text.ts'

/** A figure as Vietnamese papers write it; what is not there is said, not left blank. */
export function useFigureText(): (figure: FigureView, decimals?: number | null) => string {
  const t = useTranslate()
  const text = useLocalText()
  return (figure, decimals = null) => {
    if (figure === null) return t('pluginPages.noValue')
    switch (figure.kind) {
      case 'number':
        return formatNumber(figure.value, decimals ?? undefined)
      case 'money':
        return formatMoney(figure.value)
      case 'percent':
        return decimals === null ? formatPercent(figure.value) : `${formatNumber(figure.value, decimals)}%`
      case 'date':
        return formatDate(figure.value)
      case 'text':
        return text(figure.text)
    }
  }
}
