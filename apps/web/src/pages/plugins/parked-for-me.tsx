import { useTranslate } from '@thidua/i18n'
import { Notice } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { pluginAddress } from './plugin-address.ts'
import { useMayManage } from './use-may-manage.ts'

/** On an administrator's first page: plugins whose functions were stopped, and nothing when none was. */
export function ParkedForMe() {
  const t = useTranslate()
  const text = useLocalText()
  const mayManage = useMayManage()
  const plugins = useReading('plugin.list', {})
  const health = useReading('plugin.listHealth', {})
  const broken = (health.data ?? []).filter(({ advice }) => advice.includes('look-at-breaches'))
  const stopped = new Set(mayManage ? broken.map(({ pluginId }) => pluginId) : [])
  const parked = (plugins.data ?? []).filter(({ id }) => stopped.has(id))
  return parked.map(({ id, title }) => (
    <Notice
      key={id}
      tone="warning"
      title={
        <Link to="/quan-tri/plugin/goi/$publisher/$name" params={pluginAddress(id)}>
          {t('functions.parkedFor', { name: text(title) })}
        </Link>
      }
    >
      {t('functions.parkedNext')}
    </Notice>
  ))
}
