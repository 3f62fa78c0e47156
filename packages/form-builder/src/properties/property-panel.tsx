import { useEffect, useRef } from 'react'
import { useTranslate } from '@thidua/i18n'
import { Checkbox, Disclosure, Notice, focusField } from '@thidua/ui'
import { useBuilder, useFindings, useNode, useSession, useSurroundings } from '../builder/use-builder.ts'
import { CommentThread } from '../comments/comment-thread.tsx'
import { idOf } from '../document/form-document.ts'
import type { NodeKey } from '../document/form-document.ts'
import { belongsToBase } from '../extension/base-guard.ts'
import { FindingList } from '../findings/finding-list.tsx'
import { KindIcon } from '../kinds/kind-icon.tsx'
import { kindWord } from '../kinds/kind-words.ts'
import { FieldProperties } from './field-properties.tsx'
import { FormProperties } from './form-properties.tsx'
import styles from './properties.module.css'
import { SectionProperties } from './section-properties.tsx'

/** Everything about what is chosen. Enter in the outline leads to its first box, Escape back. */
export function PropertyPanel() {
  const builder = useBuilder()
  const selected = useSession((session) => session.selected)
  const turn = useSession((session) => session.panelTurn)
  const seen = useRef(turn)
  useEffect(() => {
    if (seen.current === turn) return
    seen.current = turn
    focusField('builder-first')
  }, [turn])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape from any of its boxes
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return
        if (event.target instanceof Element && event.target.closest('dialog')) return
        builder.select(selected, 'outline')
      }}
    >
      <PanelOf key={selected} nodeKey={selected} />
    </div>
  )
}

function PanelOf({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const builder = useBuilder()
  const node = useNode(nodeKey)
  const findings = useFindings(nodeKey)
  const english = useSession((session) => session.showEnglish)
  const { comments = [], onComment } = useSurroundings()
  const unsent = useSession(({ unsentComments }) => (node ? unsentComments.get(idOf(node)) : '')) ?? ''
  if (!node) return null
  const kind = node.content['kind']
  const ofBase = builder.base !== null && belongsToBase(builder.base, builder.store.document(), node)
  const own = comments.filter((comment) => comment.partId === idOf(node))
  return (
    <div className={styles['panel']}>
      <div className={styles['head']}>
        <div className={styles['titleRow']}>
          <h2 className={styles['title']}>
            {node.kind === 'field' ? <KindIcon kind={kind} /> : null}
            {node.kind === 'field'
              ? kindWord(kind)
              : t(node.kind === 'form' ? 'builder.form' : 'builder.section')}
          </h2>
          <Checkbox
            label={t('builder.showEnglish')}
            checked={english}
            onChange={(on) => builder.session.set({ showEnglish: on })}
          />
        </div>
        {ofBase && node.kind !== 'form' ? <Notice tone="neutral">{t('builder.ofBaseHelp')}</Notice> : null}
        <FindingList findings={findings} />
      </div>
      {node.kind === 'form' ? <FormProperties /> : null}
      {node.kind === 'section' ? <SectionProperties nodeKey={nodeKey} /> : null}
      {node.kind === 'field' ? <FieldProperties nodeKey={nodeKey} /> : null}
      {node.kind !== 'form' && (onComment || own.length > 0) ? (
        <Disclosure
          summary={t('builder.comments', { count: own.filter(({ resolved }) => !resolved).length })}
          open={unsent !== '' || own.some(({ resolved }) => !resolved)}
        >
          <CommentThread partId={idOf(node)} />
        </Disclosure>
      ) : null}
    </div>
  )
}
