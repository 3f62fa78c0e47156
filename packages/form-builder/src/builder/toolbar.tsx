import { useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { useTranslate } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'
import { Button, Dialog, IconButton, SaveState } from '@thidua/ui'
import { FindingOverview, useAllFindings } from '../findings/finding-overview.tsx'
import { worstOf } from '../draft/local-findings.ts'
import styles from './builder.module.css'
import type { FormBuilderProps } from './builder-props.ts'
import { KeyList } from './key-list.tsx'
import type { View } from './session.ts'
import { useBuilder, useSession } from './use-builder.ts'

const views: readonly (readonly [View, MessageKey])[] = [
  ['edit', 'builder.view.edit'],
  ['preview', 'builder.view.preview'],
  ['test', 'builder.view.test'],
  ['scoring', 'builder.view.scoring'],
  ['translation', 'builder.view.translation'],
  ['json', 'builder.view.json'],
  ['history', 'builder.view.history'],
]

export type ToolbarProps = {
  readonly saveState: FormBuilderProps['saveState']
  readonly actions: ReactNode
}

/** Undo, the views, the findings, the state of saving, and what the page adds. */
export function Toolbar({ saveState, actions }: ToolbarProps) {
  const t = useTranslate()
  return (
    <div className={styles['toolbar']}>
      <UndoButtons />
      <ViewSwitch />
      <div className={styles['save']}>{saveState ? <SaveState {...saveState} /> : null}</div>
      <div className={styles['toolbarEnd']}>
        <FindingsButton />
        <span className={styles['wideOnly']}>
          <KeysButton label={t('builder.keys')} />
        </span>
        {actions}
      </div>
    </div>
  )
}

function UndoButtons() {
  const t = useTranslate()
  const builder = useBuilder()
  const { past, future } = useSyncExternalStore(
    builder.store.watch,
    builder.store.history,
    builder.store.history,
  )
  if (builder.readOnly) return null
  return (
    <div className={styles['undo']}>
      <IconButton icon="undo" label={t('builder.undo')} disabled={past.length === 0} onClick={builder.undo} />
      <span className={styles['mirrored']}>
        <IconButton
          icon="undo"
          label={t('builder.redo')}
          disabled={future.length === 0}
          onClick={builder.redo}
        />
      </span>
    </div>
  )
}

function ViewSwitch() {
  const t = useTranslate()
  const builder = useBuilder()
  const view = useSession((session) => session.view)
  return (
    <nav aria-label={t('builder.views')} className={styles['views']}>
      {views.map(([id, key]) => (
        <button
          key={id}
          type="button"
          className={styles['view']}
          aria-current={view === id ? 'page' : undefined}
          onClick={() => {
            builder.draft.refresh()
            builder.session.set({ view: id })
          }}
        >
          {t(key)}
        </button>
      ))}
    </nav>
  )
}

function FindingsButton() {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const all = [...useAllFindings().values()].flat()
  const worst = worstOf(all)
  return (
    <>
      <Button
        small
        variant={worst === 'error' ? 'danger' : 'quiet'}
        icon={worst === null ? 'checkCircle' : 'alert'}
        onClick={() => setOpen(true)}
      >
        {t('builder.findingCount', { count: all.length })}
      </Button>
      <Dialog open={open} shape="panel" title={t('builder.findings')} onClose={() => setOpen(false)}>
        <FindingOverview onGo={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function KeysButton({ label }: { readonly label: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton icon="keyboard" label={label} onClick={() => setOpen(true)} />
      <Dialog open={open} title={label} onClose={() => setOpen(false)}>
        <KeyList />
      </Dialog>
    </>
  )
}
