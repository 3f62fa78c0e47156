import type { PluginChoiceView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Checkbox, EmptyState, PageHeader, Select, Sheet, Stack, useToast } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { useReading } from '#src/api/use-reading.ts'
import { unitPluginsRoute } from '#src/navigation/plugin-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useSignedIn } from '#src/session/session-store.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'

/** The plugins the province leaves to its agencies, and what this unit's head has chosen. */
export function UnitPluginsPage() {
  const t = useTranslate()
  const navigate = useNavigate({ from: unitPluginsRoute.fullPath })
  const units = useSignedIn()
    .assignments.filter(({ role }) => role === 'agencyHead')
    .map(({ unit }) => unit)
  const { unitId } = unitPluginsRoute.useSearch()
  const unit = units.find(({ id }) => id === unitId) ?? units[0]
  usePageTitle(t('plugins.ofUnit'))
  return (
    <>
      <PageHeader
        title={t('plugins.ofUnit')}
        lead={unit ? t('plugins.ofUnitLead', { unit: unit.name }) : null}
      />
      <Stack>
        {units.length > 1 ? (
          <Select
            label={t('common.unit')}
            value={unit?.id ?? null}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => void navigate({ search: id ? { unitId: id } : {}, replace: true })}
          />
        ) : null}
        {unit ? (
          <Choices unitId={unit.id} />
        ) : (
          <EmptyState icon="plugin" title={t('plugins.notHead')}>
            {t('plugins.notHeadHint')}
          </EmptyState>
        )}
      </Stack>
    </>
  )
}

function Choices({ unitId }: { readonly unitId: string }) {
  const t = useTranslate()
  const choices = useReading('plugin.listChoices', { unitId })
  return (
    <Loaded query={choices}>
      {(list) =>
        list.length === 0 ? (
          <EmptyState icon="plugin" title={t('plugins.noChoices')}>
            {t('plugins.noChoicesHint')}
          </EmptyState>
        ) : (
          <Sheet title={t('plugins.choices')}>
            <Stack>
              {list.map((choice) => (
                <Choice key={choice.pluginId} unitId={unitId} choice={choice} />
              ))}
            </Stack>
          </Sheet>
        )
      }
    </Loaded>
  )
}

type ChoiceProps = { readonly unitId: string; readonly choice: PluginChoiceView }

function Choice({ unitId, choice }: ChoiceProps) {
  const t = useTranslate()
  const text = useLocalText()
  const showToast = useToast()
  const choose = useCommand('plugin.choose')
  const { pluginId, title, enabled, changedByName } = choice
  // shown at once, before the command is even sent: a box that jumps back for a moment looks refused
  const [wanted, setWanted] = useState<boolean | null>(null)
  const send = (next: boolean, onSuccess?: () => void) => {
    setWanted(next)
    choose.mutate(
      { unitId, pluginId, enabled: next },
      { onSettled: () => setWanted(null), ...(onSuccess ? { onSuccess } : {}) },
    )
  }
  const set = (next: boolean) =>
    send(next, () =>
      showToast({
        text: t(next ? 'plugins.chosenOn' : 'plugins.chosenOff', { name: text(title) }),
        onUndo: () => send(!next),
      }),
    )
  return (
    <>
      <RefusalNotice error={choose.error} />
      <Checkbox
        label={text(title)}
        help={changedByName ? t('plugins.choiceBy', { name: changedByName }) : t('plugins.choiceOfProvince')}
        checked={wanted ?? enabled}
        onChange={set}
      />
    </>
  )
}
