import type { DossierListItem } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, EmptyState, PageHeader, Row, Sheet, Stack } from '@thidua/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { useReading } from '#src/api/use-reading.ts'
import { signDecisionRoute } from '#src/navigation/office-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useTitleNames } from '#src/parts/use-title-names.ts'
import { useToday } from '#src/parts/use-today.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { checkSignature, emptySignature, readSignature, SignatureFields } from '../acts/signature-form.tsx'
import { ReadyTable } from './ready-table.tsx'

/** Recording what the Chairman signed: choose, look over the list, number typed twice. Waits for the server. */
export function SignDecisionPage() {
  const t = useTranslate()
  const ready = useReading('decision.listReady', { pageSize: 200 })
  usePageTitle(t('decisions.signTitle'))
  return (
    <>
      <PageHeader
        back={<Link to="/quyet-dinh">{t('decisions.title')}</Link>}
        title={t('decisions.signTitle')}
        lead={t('decisions.signLead')}
      />
      <Loaded query={ready}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState icon="gavel" title={t('decisions.nothingReady')}>
              {t('decisions.nothingReadyLead')}
            </EmptyState>
          ) : (
            <SignForm ready={page.items} />
          )
        }
      </Loaded>
    </>
  )
}

function SignForm({ ready }: { readonly ready: readonly DossierListItem[] }) {
  const t = useTranslate()
  const titleName = useTitleNames()
  const today = useToday()
  const navigate = useNavigate()
  const { dossierId } = signDecisionRoute.useSearch()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(dossierId ? [dossierId] : []))
  const [draft, setDraft] = useState(emptySignature)
  const [tried, setTried] = useState(false)
  const sign = useCommand('decision.sign', {
    onDone: ({ id }) => void navigate({ to: '/quyet-dinh/$decisionId', params: { decisionId: id } }),
  })
  const dossiers = ready.filter(({ id }) => chosen.has(id))
  const problems = checkSignature(draft, today)

  function send(event?: FormEvent) {
    event?.preventDefault()
    setTried(true)
    if (dossiers.length === 0 || Object.keys(problems).length > 0 || sign.isPending) return
    sign.mutate({
      dossiers: dossiers.map(({ id, version }) => ({ dossierId: id, version })),
      ...readSignature(draft),
    })
  }

  function pressKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
  }

  return (
    <form onSubmit={send} onKeyDown={pressKey} noValidate>
      <Stack gap="loose">
        <ReadyTable ready={ready} chosen={chosen} onChoose={setChosen} />
        <section>
          <h2>{t('decisions.preview')}</h2>
          {dossiers.length === 0 ? (
            <p>{t('decisions.previewEmpty')}</p>
          ) : (
            <ol>
              {dossiers.map((dossier) => (
                <li key={dossier.id}>
                  <strong>{dossier.subjectName}</strong>, {dossier.unit.name}: {titleName(dossier.title)}
                </li>
              ))}
            </ol>
          )}
        </section>
        <Sheet title={t('decisions.signature')}>
          <Stack>
            <SignatureFields draft={draft} onChange={setDraft} problems={tried ? problems : {}} />
            <RefusalNotice error={sign.error} />
            <Row>
              <Button
                type="submit"
                variant="primary"
                icon="gavel"
                disabled={dossiers.length === 0}
                busy={sign.isPending}
              >
                {t('decisions.submit', { count: dossiers.length })}
              </Button>
            </Row>
          </Stack>
        </Sheet>
      </Stack>
    </form>
  )
}
