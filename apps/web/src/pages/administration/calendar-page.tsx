import { formatDate, useTranslate } from '@thidua/i18n'
import { Button, DateField, EmptyState, RadioGroup, Row, Sheet, Stack, Table, TextField } from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '#src/api/use-command.ts'
import { useReading } from '#src/api/use-reading.ts'
import { calendarRoute } from '#src/navigation/administration-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useToday } from '#src/parts/use-today.ts'
import { RehearsalForm } from './rehearsal-form.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { type Draft, requireDate, requireText, textOf, trimmed } from '../acts/act-draft.ts'
import styles from './administration.module.css'

/** Holidays and swap days behind every deadline; an administrator edits them as the Government announces. */
export function CalendarPage() {
  const t = useTranslate()
  const today = useToday()
  const search = calendarRoute.useSearch()
  const year = Number(search.year ?? today.slice(0, 4)) || Number(today.slice(0, 4))
  const navigate = useNavigate({ from: calendarRoute.fullPath })
  const days = useReading('calendar.list', { year }, { keepPrevious: true })
  const go = (next: number) => void navigate({ search: { year: String(next) } })
  usePageTitle(t('admin.calendar'))
  return (
    <Stack>
      <p className={styles['soft']}>{t('admin.calendarLead')}</p>
      <Row>
        <Button small icon="chevronLeft" onClick={() => go(year - 1)}>
          {t('admin.calendarPrevious')}
        </Button>
        <h2>{t('admin.calendarYear', { year: String(year) })}</h2>
        <Button small iconAfter="chevronRight" onClick={() => go(year + 1)}>
          {t('admin.calendarNext')}
        </Button>
      </Row>
      <Loaded query={days}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon="calendar" title={t('admin.calendarEmpty')} />
          ) : (
            <Table
              caption={t('admin.calendar')}
              hideCaption
              rows={list}
              rowKey={({ date }) => date}
              columns={[
                {
                  id: 'date',
                  title: t('admin.calendarDay'),
                  noWrap: true,
                  cell: ({ date }) => formatDate(date),
                },
                { id: 'name', title: t('admin.calendarName'), card: 'title', cell: ({ name }) => name },
                {
                  id: 'kind',
                  title: t('admin.calendarKind'),
                  cell: ({ kind }) =>
                    t(kind === 'holiday' ? 'admin.calendarHoliday' : 'admin.calendarWorkday'),
                },
                { id: 'source', title: t('admin.calendarSource'), cell: ({ source }) => source },
              ]}
            />
          )
        }
      </Loaded>
      <SetDay />
      <RehearsalForm />
    </Stack>
  )
}

function SetDay() {
  const t = useTranslate()
  const today = useToday()
  const [draft, setDraft] = useState<Draft>({ date: '', kind: 'holiday', name: '', source: '' })
  const [tried, setTried] = useState(false)
  const set = useCommand('calendar.setDay')
  const problems = { ...requireDate(draft, 'date'), ...requireText(draft, ['name', 'source']) }
  const field = (name: string) => ({
    value: textOf(draft, name),
    onChange: (value: string | null) => setDraft({ ...draft, [name]: value ?? '' }),
    error: tried && problems[name] ? t(problems[name]) : undefined,
    required: true,
  })

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (Object.keys(problems).length > 0) return
    set.mutate({
      date: textOf(draft, 'date'),
      kind: (['holiday', 'workday', 'ordinary'] as const).find((kind) => kind === draft['kind']) ?? 'holiday',
      name: trimmed(draft, 'name'),
      source: trimmed(draft, 'source'),
    })
  }

  return (
    <Sheet title={t('admin.calendarSet')}>
      <form onSubmit={send} noValidate>
        <Stack>
          <RefusalNotice error={set.error} />
          <div className={styles['inline']}>
            <DateField label={t('admin.calendarDay')} today={today} {...field('date')} />
            <TextField label={t('admin.calendarName')} {...field('name')} />
            <TextField label={t('admin.calendarSource')} {...field('source')} />
          </div>
          <RadioGroup
            label={t('admin.calendarKind')}
            layout="row"
            {...field('kind')}
            options={[
              { value: 'holiday', label: t('admin.calendarHoliday') },
              { value: 'workday', label: t('admin.calendarWorkday') },
              { value: 'ordinary', label: t('admin.calendarOrdinary') },
            ]}
          />
          <Row>
            <Button type="submit" busy={set.isPending}>
              {t('admin.calendarSet')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Sheet>
  )
}
