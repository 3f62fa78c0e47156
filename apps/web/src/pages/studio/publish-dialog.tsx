import type { FormDraftView, FormFindingView } from '@thidua/contracts'
import type { Finding } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Button, Dialog, Notice, Skeleton, Stack, TextArea, TextField, useToast } from '@thidua/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useState } from 'react'
import { callOperation } from '#src/api/call-operation.ts'
import { useCommand } from '#src/api/use-command.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { FindingsWithExamples } from './findings-with-examples.tsx'
import { ImpactReport } from './impact-report.tsx'
import type { OpenForm } from './use-form-draft.ts'

type Props = {
  readonly view: FormDraftView
  readonly form: OpenForm
  /** What the gate said goes to its places in the builder too. */
  readonly onFindings: (findings: readonly Finding[]) => void
  readonly onClose: () => void
}

/** What will change and for whom, before anything does; a refusal with the dossier that shows why. */
export function PublishDialog({ view, form, onFindings, onClose }: Props) {
  const t = useTranslate()
  const draftId = view.id
  const judged = useQuery({
    queryKey: ['publishing', draftId],
    queryFn: async () => {
      await form.flush()
      const [check, impact] = await Promise.all([
        callOperation('form.checkDraft', { draftId }),
        callOperation('form.previewImpact', { draftId }).catch(() => null),
      ])
      return { check, impact }
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const findings = judged.data?.check.findings
  useEffect(() => {
    if (findings) onFindings(findings as readonly Finding[])
  }, [findings, onFindings])
  return (
    <Dialog open shape="wide" title={t('studio.publishTitle')} onClose={onClose}>
      <Stack>
        {judged.isPending ? <Skeleton lines={6} /> : null}
        <RefusalNotice error={judged.error} onRetry={() => void judged.refetch()} />
        {judged.data ? (
          judged.data.check.publishable ? (
            <>
              <Notice tone="success">{t('studio.gatePassed')}</Notice>
              {judged.data.impact ? <ImpactReport impact={judged.data.impact} form={form.content} /> : null}
              <Remarks view={view} form={form} findings={judged.data.check.findings} />
              <Confirm view={view} form={form} onClose={onClose} onRefused={() => void judged.refetch()} />
            </>
          ) : (
            <>
              <Notice tone="danger" title={t('studio.refused')}>
                {t('studio.refusedLead')}
              </Notice>
              <FindingsWithExamples
                view={view}
                content={form.content}
                findings={judged.data.check.findings}
              />
              <Button variant="primary" onClick={onClose}>
                {t('studio.backToForm')}
              </Button>
            </>
          )
        ) : null}
      </Stack>
    </Dialog>
  )
}

/** Findings that do not stop it. */
function Remarks({
  view,
  form,
  findings,
}: Pick<Props, 'view' | 'form'> & { readonly findings: readonly FormFindingView[] }) {
  const t = useTranslate()
  if (findings.length === 0) return null
  return (
    <details>
      <summary>{t('studio.remarks', { count: findings.length })}</summary>
      <FindingsWithExamples view={view} content={form.content} findings={findings} />
    </details>
  )
}

type ConfirmProps = Pick<Props, 'view' | 'form' | 'onClose'> & { readonly onRefused: () => void }

/** From here on new dossiers get this form: the word is typed; the number of the version follows by itself. */
function Confirm({ view, form, onClose, onRefused }: ConfirmProps) {
  const t = useTranslate()
  const navigate = useNavigate()
  const showToast = useToast()
  const [note, setNote] = useState('')
  const [typed, setTyped] = useState('')
  const word = t('studio.publishWord')
  const same = typed.trim().normalize('NFC').toLocaleLowerCase('vi') === word
  const publish = useCommand('form.publishDraft', {
    onDone: ({ id }) => {
      showToast({ text: t('studio.publishedNow') })
      void navigate({ to: '/bieu-mau/ban-hanh/$publicationId', params: { publicationId: id } })
    },
  })
  function send(event: FormEvent) {
    event.preventDefault()
    if (!same || publish.isPending) return
    publish.mutate(
      {
        draftId: view.id,
        version: form.version(),
        ...(note.trim() ? { note: note.trim().normalize('NFC') } : {}),
      },
      { onError: onRefused },
    )
  }
  return (
    <form onSubmit={send}>
      <Stack>
        <TextArea label={t('studio.publishNote')} rows={2} value={note} onChange={setNote} />
        <TextField
          label={t('studio.publishType', { word })}
          help={t('studio.publishTypeHelp')}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
        />
        <RefusalNotice error={publish.error} />
        <div>
          <Button type="submit" variant="primary" icon="send" disabled={!same} busy={publish.isPending}>
            {t('studio.publish')}
          </Button>{' '}
          <Button variant="quiet" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
