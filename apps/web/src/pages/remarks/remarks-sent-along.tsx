import { useTranslate } from '@thidua/i18n'
import { useReading } from '#src/api/use-reading.ts'

/** What was already written for whoever fills in goes with the return: say so before it does. */
export function RemarksSentAlong({ dossierId }: { readonly dossierId: string }) {
  const t = useTranslate()
  const { data } = useReading('remark.list', { dossierId })
  const count = data?.threads.filter(
    ({ forFiller, remarks }) => forFiller && remarks.some(({ shown }) => !shown),
  ).length
  return count ? <p>{t('remarks.askSends', { count })}</p> : null
}
