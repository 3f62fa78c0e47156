import type { PluginAction, PluginDetailView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Menu, type MenuItem, useToast } from '@thidua/ui'
import { useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { isInstalled } from './is-installed.ts'
import { PlanDialog, type WantedChange } from './plan-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { RollBackDialog } from './roll-back-dialog.tsx'
import { useMayManage } from './use-may-manage.ts'

type Open = 'disable' | 'resume' | 'quarantine' | 'rollBack' | WantedChange

/** What may be done with a plugin in the state it is in. What takes away happens at once; what brings anything is planned. */
export function PluginActs({ plugin }: { readonly plugin: PluginDetailView }) {
  const t = useTranslate()
  const mayManage = useMayManage()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const { id: pluginId, title, state } = plugin
  const plan = (kind: 'enable' | 'uninstall' | 'purge', actions: readonly PluginAction[]) => () =>
    setOpen({ kind, title, actions })
  if (!mayManage) return null
  const installed = isInstalled(state)
  const items: readonly MenuItem[] = [
    ...(state === 'active' || state === 'parked'
      ? [item('disable', t('plugins.disable'), () => setOpen('disable'))]
      : []),
    ...(installed && state !== 'quarantined'
      ? [item('quarantine', t('plugins.quarantine'), () => setOpen('quarantine'))]
      : []),
    ...(installed
      ? [item('uninstall', t('plugins.uninstall'), plan('uninstall', [{ kind: 'uninstall', pluginId }]))]
      : []),
    ...(state === 'retired'
      ? [item('purge', t('plugins.purge'), plan('purge', [{ kind: 'purge', pluginId }]))]
      : []),
  ]
  return (
    <>
      {state === 'parked' ? (
        <Button variant="primary" onClick={() => setOpen('resume')}>
          {t('plugins.resume')}
        </Button>
      ) : null}
      {state === 'disabled' ? (
        <Button variant="primary" onClick={plan('enable', [{ kind: 'enable', pluginId }])}>
          {t('plugins.enable')}
        </Button>
      ) : null}
      <Button icon="undo" onClick={() => setOpen('rollBack')}>
        {t('plugins.rollBack')}
      </Button>
      {items.length > 0 ? <Menu icon="more" align="end" label={t('plugins.moreActs')} items={items} /> : null}
      {open === 'rollBack' ? <RollBackDialog onClose={close} /> : null}
      {open !== null && typeof open === 'object' ? <PlanDialog wanted={open} onClose={close} /> : null}
      <AtOnce plugin={plugin} act={typeof open === 'string' ? open : null} onClose={close} />
    </>
  )
}

function item(id: string, label: string, onChoose: () => void): MenuItem {
  return { id, label, onChoose }
}

type AtOnceProps = {
  readonly plugin: PluginDetailView
  readonly act: 'disable' | 'resume' | 'quarantine' | 'rollBack' | null
  readonly onClose: () => void
}

/** Acts that need nobody's yes: they only take away, or let what was approved run again. */
function AtOnce({ plugin, act, onClose }: AtOnceProps) {
  const t = useTranslate()
  const text = useLocalText()
  const showToast = useToast()
  const done = () => {
    showToast({ text: t('plugins.done') })
    onClose()
  }
  const commands = {
    disable: useCommand('plugin.disable', { onDone: done }),
    resume: useCommand('plugin.resume', { onDone: done }),
    quarantine: useCommand('plugin.quarantine', { onDone: done }),
  }
  if (act === null || act === 'rollBack') return null
  const command = commands[act]
  return (
    <ReasonDialog
      title={t(`plugins.${act}Of`, { name: text(plugin.title) })}
      what={t(`plugins.${act}What`, { dossiers: plugin.health.dossiers })}
      confirm={t(`plugins.${act}`)}
      variant={act === 'resume' ? 'primary' : 'danger'}
      busy={command.isPending}
      error={command.error}
      onConfirm={(reason) => command.mutate({ pluginId: plugin.id, reason })}
      onClose={onClose}
    />
  )
}
