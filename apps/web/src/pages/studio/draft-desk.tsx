import type { FormDraftView } from '@thidua/contracts'
import { FormBuilder, type FormContent } from '@thidua/form-builder'
import type { Finding } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Button, Icon, Notice, StatusTag } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { callOperation } from '#src/api/call-operation.ts'
import type { FormDraft } from '#src/drafts/form-draft.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { DraftMenu } from './draft-menu.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { RebaseNotice } from './rebase-notice.tsx'
import { saveWords } from './save-words.ts'
import { useFormDraft } from './use-form-draft.ts'
import { useMargin } from './use-margin.ts'
import { useRegisters } from './use-registers.ts'
import styles from './desk.module.css'

type Props = { readonly view: FormDraftView; readonly unsent: FormDraft | null }

/** The builder in all the room there is, under one line that says whose form this is and on what it stands. */
export function DraftDesk({ view, unsent }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const form = useFormDraft(view, unsent)
  const registers = useRegisters(view)
  const margin = useMargin(view, form)
  const [findings, setFindings] = useState<readonly Finding[]>()
  const [publishing, setPublishing] = useState(false)
  const title = text(form.content.definition.title) || t('studio.untitled')
  const draftId = view.id
  usePageTitle(`${title} · ${t('studio.title')}`)
  const check = useCallback(
    async ({ definition, scoring }: FormContent) => {
      const content = { definition, ...(scoring ? { scoring } : {}) }
      const checked = await callOperation('form.checkDraft', { draftId, content })
      return checked.findings as readonly Finding[]
    },
    [draftId],
  )
  return (
    <div className={styles['desk']}>
      <div className={styles['head']}>
        <p className={styles['back']}>
          <Link to="/bieu-mau" search={{ unitId: view.unit.id }}>
            <Icon name="arrowLeft" size={16} />
            <span className={styles['backWord']}>{t('studio.title')}</span>
          </Link>
        </p>
        <h1 tabIndex={-1} className={styles['title']}>
          {title}
        </h1>
        <p className={styles['over']}>
          {view.baseTitle ? t('studio.overBase', { title: text(view.baseTitle) }) : t('studio.standsAlone')}
        </p>
        {view.canEdit ? null : <StatusTag icon="lock">{t('studio.readOnly')}</StatusTag>}
        <div className={styles['actions']}>
          <DraftMenu view={view} form={form} />
          {view.canEdit ? (
            <Button variant="primary" small icon="send" onClick={() => setPublishing(true)}>
              {t('studio.publish')}
            </Button>
          ) : null}
        </div>
      </div>
      {view.rebase ? <RebaseNotice view={view} rebase={view.rebase} form={form} /> : null}
      {form.save.kind === 'failed' ? (
        <Notice tone="danger" live>
          {t('studio.keptHere')}
        </Notice>
      ) : null}
      <div className={styles['room']}>
        <FormBuilder
          {...registers}
          {...margin}
          definition={form.start.definition}
          scoring={form.start.scoring}
          revision={form.revision}
          base={view.baseForm ?? undefined}
          readOnly={!view.canEdit}
          findings={findings}
          onChange={form.change}
          onCheck={check}
          incoming={form.incoming}
          onMerged={form.merged}
          saveState={{ ...saveWords(form.save), onRetry: () => void form.flush() }}
        />
      </div>
      {publishing ? (
        <PublishDialog
          view={view}
          form={form}
          onFindings={setFindings}
          onClose={() => setPublishing(false)}
        />
      ) : null}
    </div>
  )
}
