import type { PluginReportView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Combobox, Select } from '@thidua/ui'
import styles from './plugin-pages.module.css'

type Chosen = { readonly year?: number; readonly unitId?: string }

type Props = {
  readonly report: PluginReportView
  readonly year: number | null
  readonly unitId: string | null
  readonly onChange: (chosen: Chosen) => void
}

/** Year and unit; who sees one unit only is not asked which. */
export function ReportFilters({ report, year, unitId, onChange }: Props) {
  const t = useTranslate()
  const chosen = (nextYear: number | null, nextUnit: string | null): Chosen => ({
    ...(nextYear === null ? {} : { year: nextYear }),
    ...(nextUnit === null ? {} : { unitId: nextUnit }),
  })
  return (
    <div className={styles['filters']}>
      <Select
        label={t('common.year')}
        placeholder={t('pluginPages.allYears')}
        value={year === null ? null : String(year)}
        options={report.years.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(value) => onChange(chosen(value === null ? null : Number(value), unitId))}
      />
      {report.units.length > 1 || unitId !== null ? (
        <Combobox
          label={t('common.unit')}
          placeholder={t('pluginPages.allUnits')}
          value={unitId}
          options={report.units.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => onChange(chosen(year, value))}
        />
      ) : null}
    </div>
  )
}
