import type { FormDraftView, FormRebaseView } from '@thidua/contracts'
import { Changes } from '@thidua/form-builder'
import type { FormChange } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Button, Dialog, Icon, Row, Stack, StatusTag, useToast } from '@thidua/ui'
import { useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { FindingsWithExamples } from './findings-with-examples.tsx'
import styles from './studio.module.css'
import type { OpenForm } from './use-form-draft.ts'

type Props = {
  readonly view: FormDraftView
  readonly rebase: FormRebaseView
  readonly form: OpenForm
}

/** The province changed the form below: what that means here, and one button to move along. */
export function RebaseNotice(props: Props) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const { from, to } = props.rebase
  return (
    <div className={styles['strip']}>
      <Icon name="alert" />
      <p>{t('studio.rebaseNote', { from: from.version, to: to.version })}</p>
      <Button small onClick={() => setOpen(true)}>
        {t('studio.rebaseLook')}
      </Button>
      {open ? <RebaseDialog {...props} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

const statuses = {
  clean: ['success', 'studio.rebaseClean'],
  adjusted: ['warning', 'studio.rebaseAdjusted'],
  conflict: ['danger', 'studio.rebaseConflict'],
} as const

function RebaseDialog({ view, rebase, form, onClose }: Props & { readonly onClose: () => void }) {
  const t = useTranslate()
  const showToast = useToast()
  const text = useLocalText()
  const [tone, word] = statuses[rebase.status]
  const labels = new Map(
    view.baseForm?.sections.flatMap(({ fields }) =>
      fields.map(({ id, label }) => [id, text(label)] as const),
    ),
  )
  const move = useCommand('form.rebaseDraft', {
    onDone: ({ content, version }) => {
      form.replace(content, version)
      showToast({ text: t('studio.rebased', { to: rebase.to.version }) })
      onClose()
    },
  })
  async function go() {
    await form.flush()
    move.mutate({ draftId: view.id, version: form.version() })
  }
  return (
    <Dialog
      open
      shape="wide"
      title={t('studio.rebaseTitle')}
      onClose={onClose}
      actions={
        view.canEdit ? (
          <Button variant="primary" busy={move.isPending} onClick={() => void go()}>
            {t('studio.rebaseGo', { to: rebase.to.version })}
          </Button>
        ) : null
      }
    >
      <Stack>
        <Row>
          <StatusTag tone={tone}>{t(word)}</StatusTag>
        </Row>
        <section className={styles['part']}>
          <h3>{t('studio.rebaseChanges')}</h3>
          <Changes changes={rebase.changes as readonly FormChange[]} />
        </section>
        <Touched labels={labels} touched={rebase.touched} />
        <Parked parked={rebase.parked} labels={labels} />
        <FindingsWithExamples view={view} content={form.content} findings={rebase.findings} />
        <RefusalNotice error={move.error} />
      </Stack>
    </Dialog>
  )
}

type Labels = ReadonlyMap<string, string>

function Touched({ labels, touched }: { readonly labels: Labels; readonly touched: readonly string[] }) {
  const t = useTranslate()
  if (touched.length === 0) return null
  return (
    <p>
      {t('studio.rebaseTouched', { fields: touched.map((id) => `“${labels.get(id) ?? id}”`).join(', ') })}
    </p>
  )
}

type ParkedProps = { readonly parked: FormRebaseView['parked']; readonly labels: Labels }

/** Nothing an agency wrote is lost: what no longer fits is listed whole. */
function Parked({ parked, labels }: ParkedProps) {
  const t = useTranslate()
  const text = useLocalText()
  const names = [
    ...(parked.addFields ?? []).map(({ field }) => text(field.label)),
    ...(parked.addSections ?? []).map(({ section }) => text(section.title)),
    ...(parked.tighten ?? []).map(({ fieldId }) =>
      t('studio.parkedTighten', { field: labels.get(fieldId) ?? fieldId }),
    ),
    ...(parked.rules ?? []).map(({ message }) => text(message)),
    ...(parked.deadlines ?? []).map(({ id }) => id),
  ]
  if (names.length === 0) return null
  return (
    <section className={styles['part']}>
      <h3>{t('studio.rebaseParked')}</h3>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  )
}
