import type { Operations, SubjectKind } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import {
  Button,
  Combobox,
  DateField,
  Notice,
  PageHeader,
  RadioGroup,
  Stack,
  TextArea,
  TextField,
} from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useUnitSearch } from '#src/parts/use-unit-search.ts'
import { useToday } from '#src/parts/use-today.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { type Draft, requireDate, requireText, textOf, trimmed } from '../acts/act-draft.ts'
import styles from './public.module.css'

type Nomination = Operations['nomination.create']['input']
const empty: Draft = {
  subjectName: '',
  subjectKind: 'individual',
  achievement: '',
  happenedOn: '',
  scope: '',
  unitId: '',
  nominatedBy: '',
}
const kinds = ['individual', 'household', 'collective'] as const
const scopes = ['unit', 'commune', 'province', 'nation'] as const

/** Form F12: anybody tells of a good deed. */
export function NominatePage() {
  const t = useTranslate()
  const [draft, setDraft] = useState<Draft>(empty)
  const [tried, setTried] = useState(false)
  const create = useCommand('nomination.create')
  const problems = {
    ...requireText(draft, ['subjectName', 'achievement', 'scope', 'unitId', 'nominatedBy']),
    ...requireDate(draft, 'happenedOn'),
  }
  usePageTitle(t('portal.nominate'))

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (Object.keys(problems).length === 0 && !create.isPending) create.mutate(readNomination(draft))
  }

  if (create.isSuccess) {
    return (
      <div className={styles['narrow']}>
        <PageHeader title={t('portal.nominateDone')} lead={t('portal.nominateDoneLead')} />
        <Button
          onClick={() => {
            setDraft(empty)
            setTried(false)
            create.reset()
          }}
        >
          {t('portal.nominateAnother')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles['narrow']}>
      <PageHeader title={t('portal.nominate')} lead={t('portal.nominateLead')} />
      <form onSubmit={send} noValidate>
        <Stack>
          <RefusalNotice error={create.error} />
          <NominationFields draft={draft} onChange={setDraft} problems={tried ? problems : {}} />
          <Notice tone="neutral">{t('portal.nominatePrivacy')}</Notice>
          <div>
            <Button type="submit" variant="primary" busy={create.isPending}>
              {t('portal.nominateSubmit')}
            </Button>
          </div>
        </Stack>
      </form>
    </div>
  )
}

type FieldsProps = {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly problems: ReturnType<typeof requireText>
}

function NominationFields({ draft, onChange, problems }: FieldsProps) {
  const t = useTranslate()
  const today = useToday()
  const units = useUnitSearch()
  const field = (name: string) => ({
    value: textOf(draft, name),
    onChange: (value: string | null) => onChange({ ...draft, [name]: value ?? '' }),
    error: problems[name] ? t(problems[name]) : undefined,
    required: true,
  })
  return (
    <>
      <TextField label={t('portal.nominateName')} {...field('subjectName')} />
      <RadioGroup
        label={t('portal.nominateKind')}
        layout="row"
        {...field('subjectKind')}
        options={kinds.map((kind) => ({ value: kind, label: t(`subjectKind.${kind}`) }))}
      />
      <TextArea
        label={t('portal.nominateAchievement')}
        help={t('portal.nominateAchievementHelp')}
        rows={6}
        {...field('achievement')}
      />
      <DateField label={t('portal.nominateHappenedOn')} today={today} max={today} {...field('happenedOn')} />
      <RadioGroup
        label={t('portal.nominateScope')}
        {...field('scope')}
        options={scopes.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
      />
      <Combobox label={t('portal.nominateUnit')} {...field('unitId')} {...units} />
      <TextField
        label={t('portal.nominateBy')}
        help={t('portal.nominateByHelp')}
        autoComplete="name"
        {...field('nominatedBy')}
      />
    </>
  )
}

function readNomination(draft: Draft): Nomination {
  return {
    subjectName: trimmed(draft, 'subjectName'),
    subjectKind: textOf(draft, 'subjectKind') as SubjectKind,
    achievement: trimmed(draft, 'achievement'),
    happenedOn: textOf(draft, 'happenedOn'),
    scope: textOf(draft, 'scope') as Nomination['scope'],
    unitId: textOf(draft, 'unitId'),
    nominatedBy: trimmed(draft, 'nominatedBy'),
  }
}
