import type { PluginDetailView, PluginSettingValues } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, EmptyState, Row, Sheet, Stack, useToast } from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { PluginRefusal } from './plugin-refusal.tsx'
import { SettingControl } from './setting-control.tsx'
import { changedSettings, faultOfSetting, settingFields } from './setting-fields.ts'
import { useMayManage } from './use-may-manage.ts'
import styles from './plugins.module.css'

/** A form made from the settings' schema. What is saved counts at once, and ten seconds long it can be taken back. */
export function PluginSettings({ plugin }: { readonly plugin: PluginDetailView }) {
  const t = useTranslate()
  const { schema } = plugin.settings
  if (!schema)
    return (
      <EmptyState icon="settings" title={t('plugins.noSettings')}>
        {t('plugins.noSettingsHint')}
      </EmptyState>
    )
  if (!plugin.digest || plugin.state === 'retired' || plugin.state === 'purged')
    return (
      <EmptyState icon="settings" title={t('plugins.settingsLater')}>
        {t('plugins.settingsLaterHint')}
      </EmptyState>
    )
  return <SettingsForm plugin={plugin} schema={schema} digest={plugin.digest} />
}

type FormProps = {
  readonly plugin: PluginDetailView
  readonly schema: NonNullable<PluginDetailView['settings']['schema']>
  readonly digest: string
}

function SettingsForm({ plugin, schema, digest }: FormProps) {
  const t = useTranslate()
  const showToast = useToast()
  const mayManage = useMayManage()
  const fields = settingFields(schema)
  const saved = plugin.settings.values
  const [edited, setEdited] = useState<PluginSettingValues>({})
  const values = { ...saved, ...edited }
  const [tried, setTried] = useState(false)
  const undo = useCommand('plugin.changeSettings', { onDone: () => setEdited({}) })
  const save = useCommand('plugin.changeSettings', { onDone: () => setEdited({}) })
  const changes = changedSettings(saved, values)
  const count = Object.keys(changes).length

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (count === 0 || fields.some((field) => faultOfSetting(field, values[field.key] ?? null))) return
    const before = Object.fromEntries(Object.keys(changes).map((key) => [key, saved[key] ?? null]))
    save.mutate(
      { pluginId: plugin.id, values: changes, digest },
      {
        onSuccess: () =>
          showToast({
            text: t('plugins.settingsSaved'),
            onUndo: () => undo.mutate({ pluginId: plugin.id, values: before, digest }),
          }),
      },
    )
  }

  return (
    <Sheet title={t('plugins.settingsTitle')}>
      <form onSubmit={send} noValidate>
        <Stack>
          <p className={styles['soft']}>{t('plugins.settingsWhat')}</p>
          {fields.map((field) => (
            <SettingControl
              key={field.key}
              field={field}
              label={
                plugin.contributions.find(({ id }) => id === `${plugin.id}/settings/${field.key}`)?.label
              }
              value={values[field.key] ?? field.otherwise}
              disabled={!mayManage}
              fault={tried ? faultOfSetting(field, values[field.key] ?? field.otherwise) : null}
              onChange={(value) => setEdited((now) => ({ ...now, [field.key]: value }))}
            />
          ))}
          <PluginRefusal error={save.error ?? undo.error} />
          {mayManage ? (
            <Row>
              <Button type="submit" variant="primary" busy={save.isPending} disabled={count === 0}>
                {t('plugins.saveSettings')}
              </Button>
              {count > 0 ? (
                <Button variant="quiet" onClick={() => setEdited({})}>
                  {t('plugins.dropChanges')}
                </Button>
              ) : (
                <span className={styles['soft']}>{t('plugins.nothingToSave')}</span>
              )}
            </Row>
          ) : null}
        </Stack>
      </form>
    </Sheet>
  )
}
