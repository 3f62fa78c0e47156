import type { AvailableStep, DossierView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Dialog, KeyboardHint, Notice, Row, Stack, useToast } from '@thidua/ui'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import { useCommand } from '#src/api/use-command.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useToday } from '#src/parts/use-today.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useSignedIn } from '#src/session/session-store.ts'
import { actForms } from './act-forms.tsx'
import { type DossierAct, operationOf } from './act-names.ts'
import type { Draft } from './act-draft.ts'
import { CouncilResult } from './council-result.tsx'

type Props = {
  readonly dossier: DossierView
  readonly act: DossierAct
  readonly step: AvailableStep
  readonly onClose: () => void
}

/** One act: what it does, what it asks, and the server's answer. What was typed stays when it is refused. */
export function ActDialog({ dossier, act, step, onClose }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const showToast = useToast()
  const today = useToday()
  const client = useQueryClient()
  const form = actForms[act]
  const { user } = useSignedIn()
  const [draft, setDraft] = useState<Draft>(() => form.start(dossier))
  const [tried, setTried] = useState(false)
  const command = useCommand(operationOf(act))
  const problems = form.check(draft, today)
  const recordsCouncil = act === 'recordAgencyCouncil' || act === 'recordProvincialCouncil'

  function send(event?: FormEvent) {
    event?.preventDefault()
    setTried(true)
    if (Object.keys(problems).length > 0 || command.isPending) return
    // the table of forms gives each act exactly the input its operation takes
    const input = { dossierId: dossier.id, version: dossier.version, ...form.read(draft) } as Parameters<
      typeof command.mutate
    >[0]
    command.mutate(input, {
      onSuccess: () => {
        form.onTaken?.({ userId: user.id, dossierId: dossier.id })
        showToast({ text: t('act.done', { act: text(step.label) }) })
        if (!recordsCouncil) onClose()
      },
    })
  }

  function pressKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
  }

  if (recordsCouncil && command.data && 'votes' in command.data) {
    return (
      <Dialog
        open
        title={t('act.voteRecorded')}
        onClose={onClose}
        actions={<Button onClick={onClose}>{t('shell.close')}</Button>}
      >
        <CouncilResult vote={command.data.votes.at(-1)} />
      </Dialog>
    )
  }
  const stale = command.error instanceof ApiError && command.error.code === 'dossier.version-stale'
  return (
    <Dialog open title={text(step.label)} onClose={onClose} shape={form.wide ? 'wide' : 'box'}>
      <form onSubmit={send} onKeyDown={pressKey} noValidate>
        <Stack>
          <p>{t(`act.what.${act}`)}</p>
          {stale ? (
            <Notice
              tone="warning"
              title={t('act.staleTitle')}
              actions={
                <Button
                  small
                  onClick={() =>
                    void client.invalidateQueries({ queryKey: ['dossier.get'] }).then(() => command.reset())
                  }
                >
                  {t('act.reloadDossier')}
                </Button>
              }
            >
              <RefusalNotice error={command.error} />
            </Notice>
          ) : (
            <RefusalNotice error={command.error} />
          )}
          <form.Fields dossier={dossier} draft={draft} onChange={setDraft} problems={tried ? problems : {}} />
          <Row>
            <Button type="submit" variant={isHard(act) ? 'danger' : 'primary'} busy={command.isPending}>
              {text(step.label)}
            </Button>
            <Button variant="quiet" onClick={onClose}>
              {t('shell.cancel')}
            </Button>
            <KeyboardHint keys={['Ctrl', 'Enter']} />
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}

function isHard(act: DossierAct): boolean {
  return act === 'declineDecision' || act === 'withdraw'
}
