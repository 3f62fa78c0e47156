import type { TitleCode } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, EmptyState, Notice, PageHeader, RadioGroup, Row, Stack } from '@thidua/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { useReading } from '#src/api/use-reading.ts'
import { newDossierRoute } from '#src/navigation/dossier-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { campaignReading } from '#src/parts/use-title-names.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { SubjectChoice, type ChosenSubject } from './subject-choice.tsx'
import styles from './dossiers.module.css'

/** Three choices: round, subject, title. Then straight into the form. */
export function NewDossierPage() {
  const t = useTranslate()
  const rounds = useReading('campaign.listRounds', { openOnly: true })
  usePageTitle(t('dossiers.newTitle'))
  return (
    <>
      <PageHeader title={t('dossiers.newTitle')} lead={t('dossiers.newLead')} />
      <Loaded query={rounds}>
        {(open) =>
          open.length === 0 ? (
            <EmptyState title={t('dossiers.noRounds')}>{t('dossiers.noRoundsLead')}</EmptyState>
          ) : (
            <NewDossierForm />
          )
        }
      </Loaded>
    </>
  )
}

function NewDossierForm() {
  const t = useTranslate()
  const navigate = useNavigate()
  const search = newDossierRoute.useSearch()
  const rounds = useReading('campaign.listRounds', { openOnly: true }).data ?? []
  const [chosenRound, setRound] = useState<string | null>(search.roundId ?? null)
  const round = rounds.find(({ id }) => id === chosenRound) ?? (rounds.length === 1 ? rounds[0] : undefined)
  const [subject, setSubject] = useState<ChosenSubject | null>(null)
  const [title, setTitle] = useState<TitleCode | null>(null)
  const titles = useTitlesOf(round?.titles ?? [], subject)
  const create = useCommand('dossier.create')
  const ready = round && subject && title && titles.some(({ value }) => value === title)

  function start() {
    if (!ready) return
    const { nominationId } = search
    create.mutate(
      { roundId: round.id, subjectId: subject.id, title, ...(nominationId ? { nominationId } : {}) },
      {
        onSuccess: ({ id }) => void navigate({ to: '/ho-so/$dossierId/khai', params: { dossierId: id } }),
      },
    )
  }

  return (
    <div className={styles['steps']}>
      {search.name ? (
        <Notice tone="neutral">{t('dossiers.fromNomination', { name: search.name })}</Notice>
      ) : null}
      <RadioGroup
        label={t('dossiers.chooseRound')}
        required
        value={round?.id ?? null}
        onChange={setRound}
        options={rounds.map(({ id, name, occasion, closesOn }) => ({
          value: id,
          label: name,
          help: t('dossiers.roundDates', { occasion: t(`occasion.${occasion}`), closesOn }),
        }))}
      />
      {round ? (
        <SubjectChoice
          occasion={round.occasion}
          proposedName={search.name}
          chosen={subject}
          onChoose={setSubject}
        />
      ) : null}
      {round && subject ? (
        titles.length === 0 ? (
          <p>{t('dossiers.noTitles')}</p>
        ) : (
          <RadioGroup
            label={t('dossiers.chooseTitle')}
            required
            value={title}
            onChange={setTitle}
            options={titles}
          />
        )
      ) : null}
      <Stack>
        <RefusalNotice error={create.error} />
        <Row>
          <Button
            variant="primary"
            iconAfter="arrowRight"
            disabled={!ready}
            busy={create.isPending}
            onClick={start}
          >
            {t('dossiers.start')}
          </Button>
        </Row>
      </Stack>
    </div>
  )
}

const levels = {
  unit: 'dossiers.titleLevelUnit',
  province: 'dossiers.titleLevelProvince',
  government: 'dossiers.titleLevelGovernment',
  state: 'dossiers.titleLevelState',
} as const

/** What the round offers to this kind of subject, by the catalogue of the law. */
function useTitlesOf(offered: readonly TitleCode[], subject: ChosenSubject | null) {
  const t = useTranslate()
  const text = useLocalText()
  const campaign = useQuery(campaignReading)
  if (!subject) return []
  return (campaign.data?.titles ?? [])
    .filter(({ code, subjects }) => offered.includes(code) && subjects.includes(subject.kind))
    .map(({ code, name, level }) => ({ value: code, label: text(name), help: t(levels[level]) }))
}
