import type { RecordView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { DescriptionList, Sheet } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'

/** What stands in fields an earlier version of the book had: kept, shown, and not asked any more. */
export function FormerFields({ former }: Pick<RecordView, 'former'>) {
  const t = useTranslate()
  const text = useLocalText()
  if (former.length === 0) return null
  return (
    <Sheet title={t('records.former')}>
      <DescriptionList
        items={former.map(({ label, value }) => ({
          id: text(label),
          label: text(label),
          value: typeof value === 'boolean' ? t(value ? 'forms.yes' : 'forms.no') : String(value ?? ''),
        }))}
      />
    </Sheet>
  )
}
