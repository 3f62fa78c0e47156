import type { DossierView } from '@thidua/contracts'
import { problemsToSentences } from '@thidua/form-renderer'
import { visibleFields } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import {
  Button,
  ErrorSummary,
  KeyboardHint,
  Notice,
  PageHeader,
  PrintOnly,
  Row,
  ScreenOnly,
  Stack,
  useToast,
} from '@thidua/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { useCommand } from '#src/api/use-command.ts'
import { useQuery } from '@tanstack/react-query'
import { dossierReading } from '#src/api/dossier-reading.ts'
import { useReading } from '#src/api/use-reading.ts'
import { checkRoute } from '#src/navigation/dossier-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { UnitNames } from '#src/parts/unit-names.tsx'
import { useCompiledForm } from '#src/parts/use-compiled-form.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { NextRemark } from '../remarks/next-remark.tsx'
import { RemarkBoardContext, useRemarkBoard } from '../remarks/remark-board.ts'
import { CheckedPoints } from './checked-points.tsx'
import { CheckedSections } from './checked-sections.tsx'
import { PaperHead } from './paper-head.tsx'
import { useFillKeys } from './use-fill-keys.ts'
import styles from './paper.module.css'

/** Everything once more to read, what is still wrong on top with links, then submit. Prints as a paper. */
export function CheckPage() {
  const { dossierId } = checkRoute.useParams()
  const dossier = useQuery(dossierReading(dossierId))
  return (
    <Loaded query={dossier}>
      {(view) => (
        <UnitNames form={view.form}>
          <Check dossier={view} />
        </UnitNames>
      )}
    </Loaded>
  )
}

function Check({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const navigate = useNavigate()
  const text = useLocalText()
  const showToast = useToast()
  const form = useCompiledForm(dossier)
  const visible = visibleFields(form, dossier.answers)
  const remarks = useRemarkBoard(dossier, visible)
  const params = { dossierId: dossier.id }
  const check = useReading('dossier.checkAnswers', params)
  const submit = useCommand('dossier.submit', {
    onDone: () => {
      showToast({ text: t('fill.submitted') })
      void navigate({ to: '/ho-so/$dossierId', params })
    },
  })
  const sectionTitles = new Map(dossier.form.sections.map(({ id, title }) => [id, text(title)]))
  const problems = problemsToSentences(form, check.data?.problems ?? []).map((problem) => ({
    ...problem,
    label: [sectionTitles.get(problem.sectionId), problem.label].filter(Boolean).join(' · '),
  }))
  const maySubmit = dossier.steps.some(({ act }) => act === 'submit')
  const ready = maySubmit && check.data?.complete === true
  const send = () => {
    if (ready && !submit.isPending) submit.mutate({ dossierId: dossier.id, version: dossier.version })
  }
  usePageTitle(`${t('fill.checkTitle')} · ${dossier.subjectName}`)
  useFillKeys({ onSave: () => {}, onMove: () => {}, onSubmit: send })
  return (
    <RemarkBoardContext value={remarks}>
      <ScreenOnly>
        <PageHeader
          back={
            <Link to="/ho-so/$dossierId" params={params}>
              {dossier.subjectName} · {dossier.code}
            </Link>
          }
          title={t('fill.checkTitle')}
          lead={t('fill.checkLead')}
          actions={
            <>
              {dossier.canEdit ? (
                <RouterLinkButton to="/ho-so/$dossierId/khai" params={params} icon="edit">
                  {t('dossierPage.continueFilling')}
                </RouterLinkButton>
              ) : null}
              <Button icon="print" onClick={() => print()}>
                {t('fill.print')}
              </Button>
            </>
          }
        />
        {problems.length > 0 ? (
          <ErrorSummary
            title={t('fill.checkProblems', { count: problems.length })}
            problems={problems}
            onGo={({ fieldId }) => {
              const problem = problems.find((each) => each.fieldId === fieldId)
              if (problem)
                void navigate({ to: '/ho-so/$dossierId/khai', params, search: { field: problem.answerId } })
            }}
          />
        ) : check.data?.complete ? (
          <Notice tone="success">{t('fill.checkReady')}</Notice>
        ) : null}
        {remarks && remarks.places.open > 0 ? (
          <Notice tone="action" actions={<NextRemark board={remarks} />}>
            {t('fill.remarksLeft', { count: remarks.places.open })}
          </Notice>
        ) : null}
        <CheckedPoints dossier={dossier} />
      </ScreenOnly>
      <PrintOnly>
        <PaperHead dossier={dossier} />
      </PrintOnly>
      <CheckedSections dossier={dossier} form={form} visible={visible} remarks={remarks} />
      <PrintOnly>
        <p className={styles['signature']}>{t('fill.printSigner')}</p>
      </PrintOnly>
      <ScreenOnly>
        <div className={styles['submit']}>
          <Stack>
            <RefusalNotice error={check.error} onRetry={() => void check.refetch()} />
            <RefusalNotice error={submit.error} />
            {maySubmit ? (
              <Row>
                <Button
                  variant="primary"
                  icon="check"
                  disabled={!ready}
                  busy={submit.isPending}
                  onClick={send}
                >
                  {t('fill.submit')}
                </Button>
                <KeyboardHint keys={['Ctrl', 'Enter']} />
              </Row>
            ) : null}
          </Stack>
        </div>
      </ScreenOnly>
    </RemarkBoardContext>
  )
}
