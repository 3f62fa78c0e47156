import { useTranslate } from '@thidua/i18n'
import { Link } from '@tanstack/react-router'
import { pluginPageHref } from '#src/parts/plugin-page-href.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePluginPages } from '#src/parts/use-plugin-pages.ts'
import { HostLabel } from './host-label.tsx'
import styles from './plugin-pages.module.css'

/** Reports plugins add, each with what it is about. */
export function PluginReports() {
  const t = useTranslate()
  const text = useLocalText()
  const reports = usePluginPages()?.reports ?? []
  if (reports.length === 0) return null
  return (
    <section aria-labelledby="plugin-reports">
      <h2 id="plugin-reports">{t('pluginPages.reports')}</h2>
      <ul className={styles['reports']}>
        {reports.map((report) => (
          <li key={`${report.pluginId}/${report.reportId}`}>
            <Link to={pluginPageHref({ kind: 'report', ...report })}>{text(report.title)}</Link>
            {report.description ? <p className={styles['soft']}>{text(report.description)}</p> : null}
            <HostLabel title={report.pluginTitle} />
          </li>
        ))}
      </ul>
    </section>
  )
}
