import { memo, useLayoutEffect } from 'react'
import { useTranslate } from '@thidua/i18n'
import { Icon, classNames } from '@thidua/ui'
import type { Builder } from '../builder/builder.ts'
import { belongsToBase } from '../extension/base-guard.ts'
import { idOf } from '../document/form-document.ts'
import type { NodeKey } from '../document/form-document.ts'
import { labelOf } from '../document/spoken.ts'
import { useBuilder, useFindings, useNode, useSession } from '../builder/use-builder.ts'
import { KindIcon } from '../kinds/kind-icon.tsx'
import { kindWord } from '../kinds/kind-words.ts'
import { worstOf } from '../draft/local-findings.ts'
import { useDraggableRow } from './use-drag.ts'
import { setFolded } from './outline-keys.ts'
import styles from './outline.module.css'

export type OutlineItemProps = { readonly nodeKey: NodeKey; readonly level: number }

/** One row of the outline with the rows below it. Follows its own node only: a move draws one to three of them again. */
export const OutlineItem = memo(OutlineRow)

// Not named like the memo around it: inside itself that name would mean the bare function, and every sibling would be drawn again.
function OutlineRow({ nodeKey, level }: OutlineItemProps) {
  const builder = useBuilder()
  const node = useNode(nodeKey)
  const selected = useSession((session) => session.selected === nodeKey)
  const turn = useSession((session) => (session.selected === nodeKey ? session.outlineTurn : 0))
  const folded = useSession((session) => session.collapsed.has(nodeKey))
  const row = useDraggableRow(nodeKey)

  useLayoutEffect(() => {
    if (turn === 0 || !takeTurn(builder, turn)) return
    row.current?.focus({ preventScroll: true })
    row.current?.scrollIntoView({ block: 'nearest' })
  }, [turn, builder, row])

  if (!node) return null
  const hasChildren = node.children.length > 0
  return (
    <li role="none" className={classNames(node.kind === 'section' && styles['section'])}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the tree's */}
      <div
        ref={row}
        role="treeitem"
        aria-level={level}
        aria-selected={selected}
        aria-expanded={hasChildren ? !folded : undefined}
        tabIndex={selected ? 0 : -1}
        data-row={nodeKey}
        className={classNames(styles['row'], selected && styles['selected'])}
        onClick={() => builder.select(nodeKey)}
        onDoubleClick={() => builder.select(nodeKey, 'panel')}
      >
        <Fold nodeKey={nodeKey} shown={hasChildren} folded={folded} />
        {node.kind === 'field' ? <KindIcon kind={node.content['kind']} size={16} /> : null}
        <RowLabel nodeKey={nodeKey} />
        <RowMarks nodeKey={nodeKey} />
      </div>
      {hasChildren && !folded ? (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the tree pattern of ARIA
        <ul role="group" className={styles['group']}>
          {node.children.map((child) => (
            <OutlineItem key={child} nodeKey={child} level={level + 1} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

type FoldProps = { readonly nodeKey: NodeKey; readonly shown: boolean; readonly folded: boolean }

/** For the pointer; keys fold with the arrows, so readers are not told of it twice. */
function Fold({ nodeKey, shown, folded }: FoldProps) {
  const builder = useBuilder()
  if (!shown) return <span className={styles['foldSpace']} />
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- see above
    <span
      className={styles['fold']}
      onClick={(event) => {
        event.stopPropagation()
        setFolded(builder, nodeKey, !folded)
      }}
    >
      <Icon name={folded ? 'chevronRight' : 'chevronDown'} size={16} />
    </span>
  )
}

function RowLabel({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const node = useNode(nodeKey)
  const found = useSession((session) => session.matches.has(nodeKey))
  if (!node) return null
  const name = labelOf(node)
  const kind = node.kind === 'field' ? kindWord(node.content['kind']) : t('builder.section')
  return (
    <span className={classNames(styles['label'], found && styles['found'])} title={name}>
      {name || <span className={styles['noName']}>{t('builder.noNameOf', { kind })}</span>}
      {node.content['required'] === true ? <span className={styles['required']}> *</span> : null}
    </span>
  )
}

const severityIcons = { error: 'alert', warning: 'alert', notice: 'info' } as const

/** What stands at the end of a row: locked, conditional, commented, and the worst of its findings. */
function RowMarks({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const builder = useBuilder()
  const node = useNode(nodeKey)
  const findings = useFindings(nodeKey)
  const id = node ? idOf(node) : ''
  const open = useSession((session) => session.openComments.get(id) ?? 0)
  if (!node) return null
  const severity = worstOf(findings)
  const locked = builder.base !== null && belongsToBase(builder.base, builder.store.document(), node)
  return (
    <span className={styles['marks']}>
      {locked ? <Icon name="lock" size={14} label={t('builder.ofBase')} /> : null}
      {node.content['visibleWhen'] ? <Icon name="eye" size={14} label={t('builder.conditional')} /> : null}
      {open > 0 ? <Icon name="comment" size={14} label={t('builder.commentCount', { count: open })} /> : null}
      {severity ? (
        <span className={styles[severity]}>
          <Icon
            name={severityIcons[severity]}
            size={16}
            label={t('builder.findingCount', { count: findings.length })}
          />
        </span>
      ) : null}
    </span>
  )
}

const turns = new WeakMap<Builder, number>()

/** Each turn moves the focus once, also when its row is drawn for the first time. */
function takeTurn(builder: Builder, turn: number): boolean {
  if (turn <= (turns.get(builder) ?? 0)) return false
  turns.set(builder, turn)
  return true
}
