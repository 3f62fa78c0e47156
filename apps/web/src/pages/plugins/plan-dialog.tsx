import type { LocalText, PluginAction } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { ProgressBar, RadioGroup, Stack } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { ReasonDialog } from './reason-dialog.tsx'

/** A package to install, listed or received; or acts on what is installed. */
export type WantedChange =
  | {
      readonly kind: 'install' | 'upgrade' | 'downgrade'
      readonly pluginId: string
      readonly title: LocalText
      readonly version: string
      /** Null: still to be taken out of the catalogue and verified. */
      readonly digest: string | null
    }
  | {
      readonly kind: 'enable' | 'uninstall' | 'purge' | 'assign'
      readonly title: LocalText
      readonly actions: readonly PluginAction[]
    }

type Props = { readonly wanted: WantedChange; readonly onClose: () => void }

/** Asks why, verifies what has to be, works out what would change, and goes to the plan. Nothing is changed by it. */
export function PlanDialog({ wanted, onClose }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const [drafts, setDrafts] = useState<'migrate' | 'keep'>('migrate')
  const work = usePlanning()
  const { kind } = wanted
  const version = 'version' in wanted ? wanted.version : ''
  return (
    <ReasonDialog
      title={t(`plugins.want.${kind}`, { name: text(wanted.title), version })}
      what={
        <Stack>
          <p>{t(`plugins.wantWhat.${kind}`)}</p>
          {kind === 'upgrade' || kind === 'downgrade' ? (
            <RadioGroup
              label={t('plugins.drafts')}
              value={drafts}
              onChange={(value) => setDrafts(value === 'keep' ? 'keep' : 'migrate')}
              options={[
                {
                  value: 'migrate',
                  label: t('plugins.draftsMigrate'),
                  help: t('plugins.draftsMigrateHelp'),
                },
                { value: 'keep', label: t('plugins.draftsKeep'), help: t('plugins.draftsKeepHelp') },
              ]}
            />
          ) : null}
        </Stack>
      }
      progress={
        work.step ? (
          <div aria-live="polite">
            <ProgressBar
              label={t(`plugins.step.${work.step}`)}
              value={work.step === 'verifying' ? 1 : 2}
              maximum={3}
            />
          </div>
        ) : null
      }
      confirm={t('plugins.makePlan')}
      busy={work.busy}
      error={work.error}
      onConfirm={(reason) => void work.start(wanted, { reason, drafts })}
      onClose={onClose}
    />
  )
}

/** Verify, then plan, then the page of the plan. */
function usePlanning() {
  const navigate = useNavigate()
  const verify = useCommand('plugin.verifyEntry')
  const plan = useCommand('plugin.plan', {
    onDone: ({ id }) => void navigate({ to: '/quan-tri/plugin/phuong-an/$planId', params: { planId: id } }),
  })
  async function start(
    wanted: WantedChange,
    { reason, drafts }: { readonly reason: string; readonly drafts: 'migrate' | 'keep' },
  ) {
    verify.reset()
    plan.reset()
    try {
      plan.mutate({ actions: await actionsOf(wanted, drafts), reason })
    } catch {
      // the refusal is shown where it happened
    }
  }
  async function actionsOf(wanted: WantedChange, drafts: 'migrate' | 'keep') {
    if ('actions' in wanted) return wanted.actions
    const { pluginId, version, kind } = wanted
    const digest =
      wanted.digest ??
      (await verify.mutateAsync({ pluginId, version, allowOlder: kind === 'downgrade' })).digest
    return [{ kind: 'install', digest, drafts }] as const
  }
  return {
    start,
    step: verify.isPending ? ('verifying' as const) : plan.isPending ? ('planning' as const) : null,
    busy: verify.isPending || plan.isPending,
    error: verify.error ?? plan.error,
  }
}
