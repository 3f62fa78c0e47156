import type { SettingView } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { Button, Stack, StatusTag, Table } from '@thidua/ui'
import { useState } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { isClockRule } from './clock-rule.ts'
import { ChangeSettingDialog } from './change-setting-dialog.tsx'
import styles from './administration.module.css'

export function SettingsPage() {
  const t = useTranslate()
  const text = useLocalText()
  const settings = useReading('setting.list', {})
  const [changing, setChanging] = useState<SettingView | null>(null)
  usePageTitle(t('admin.settings'))
  return (
    <Stack>
      <p className={styles['soft']}>{t('admin.settingsLead')}</p>
      <Loaded query={settings}>
        {(list) => (
          <Table
            caption={t('admin.settings')}
            hideCaption
            rows={list}
            rowKey={({ key }) => key}
            columns={[
              { id: 'title', title: t('common.name'), card: 'title', cell: ({ title }) => text(title) },
              {
                id: 'value',
                title: t('admin.settingValue'),
                align: 'end',
                noWrap: true,
                cell: ({ value }) => showValue(value),
              },
              {
                id: 'basis',
                title: t('common.legalBasis'),
                cell: ({ legalBasis, certainty }) => (
                  <>
                    {legalBasis}{' '}
                    {certainty === 'unverified' ? (
                      <StatusTag tone="warning">{t('common.unverified')}</StatusTag>
                    ) : null}
                  </>
                ),
              },
              {
                id: 'act',
                noWrap: true,
                title: t('admin.settingChange'),
                hideTitle: true,
                cell: (setting) => (
                  <Button
                    small
                    aria-label={t('admin.settingChangeOf', { name: text(setting.title) })}
                    onClick={() => setChanging(setting)}
                  >
                    {t('admin.settingChange')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {changing ? <ChangeSettingDialog setting={changing} onClose={() => setChanging(null)} /> : null}
    </Stack>
  )

  function showValue(value: SettingView['value']): string {
    if (value === null) return t('common.none')
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
    if (isClockRule(value)) return t(`settingValue.${value}`)
    return typeof value === 'number' ? formatNumber(value) : value
  }
}
