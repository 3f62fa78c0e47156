import { useState } from 'react'
import { useTranslate } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'
import { Button, Dialog, Stack } from '@thidua/ui'
import type { OpenConflicts } from '../builder/session.ts'
import { useBuilder, useSession } from '../builder/use-builder.ts'
import { propertyWord } from '../builder/property-words.ts'
import type { Conflict, ConflictReason } from '../document/merge-commands.ts'
import { nameOf } from '../document/spoken.ts'
import styles from './merge.module.css'
import { takeMine } from './take-mine.ts'

const reasons: Readonly<Record<ConflictReason, MessageKey>> = {
  'same-property': 'builder.conflict.same-property',
  'taken-away': 'builder.conflict.taken-away',
  'moved-apart': 'builder.conflict.moved-apart',
  'same-id': 'builder.conflict.same-id',
  'builds-on-conflict': 'builder.conflict.builds-on-conflict',
}

/** Every contradiction by name, to be settled one by one. Theirs is in place; mine can be put over it. */
export function ConflictDialog() {
  const t = useTranslate()
  const builder = useBuilder()
  const open = useSession((session) => session.conflicts)
  const onClose = () => builder.session.set({ conflicts: null })
  if (!open) return null
  return (
    <Dialog
      open
      shape="wide"
      title={t('builder.conflictTitle', { count: open.conflicts.length })}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('builder.conflictDone')}
        </Button>
      }
    >
      <Stack>
        <p>{t('builder.conflictLead', { by: open.by })}</p>
        <ul className={styles['list']}>
          {open.conflicts.map((conflict, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the list never changes while it is open
            <ConflictItem key={at} conflict={conflict} open={open} />
          ))}
        </ul>
      </Stack>
    </Dialog>
  )
}

function ConflictItem({ conflict, open }: { readonly conflict: Conflict; readonly open: OpenConflicts }) {
  const t = useTranslate()
  const builder = useBuilder()
  const [taken, setTaken] = useState(false)
  const { key, path, reason, mine } = conflict
  const name = nameOf(open.mine.nodes.get(key) ?? builder.store.node(key)) || key
  const property = path === undefined ? '' : propertyWord(path.split('/')[0] ?? '')
  const command = taken ? null : takeMine(conflict, builder.store.document(), open.mine)
  return (
    <li className={styles['item']}>
      <div>
        <strong>{name}</strong>
        {property ? ` · ${property}` : ''}
        <p>{t(reasons[reason])}</p>
        {mine.op === 'set' ? (
          <p className={styles['value']}>{t('builder.conflictMine', { value: said(mine.value) })}</p>
        ) : null}
      </div>
      <Button
        small
        disabled={command === null}
        onClick={() => {
          if (command) setTaken(builder.act(command))
        }}
      >
        {t(taken ? 'builder.conflictTaken' : 'builder.conflictTake')}
      </Button>
    </li>
  )
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
