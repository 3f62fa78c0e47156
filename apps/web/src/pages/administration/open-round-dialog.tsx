import { useTranslate } from '@thidua/i18n'
import { CheckboxGroup, Columns, DateField, Dialog, NumberField, Select, Stack, TextField } from '@thidua/ui'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { FormButtons } from '#src/parts/form-buttons.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { campaignReading } from '#src/parts/use-title-names.ts'
import { useToday } from '#src/parts/use-today.ts'
import {
  type Draft,
  type DraftProblems,
  listOf,
  requireCounts,
  requireDate,
  requireText,
  textOf,
  trimmed,
} from '../acts/act-draft.ts'

const occasions = ['annual', 'interim', 'final', 'adHoc'] as const

export function OpenRoundDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  const text = useLocalText()
  const today = useToday()
  const campaign = useQuery(campaignReading)
  const [draft, setDraft] = useState<Draft>({
    code: '',
    name: '',
    occasion: '',
    year: Number(today.slice(0, 4)),
    opensOn: today,
    closesOn: '',
    titles: [],
  })
  const [tried, setTried] = useState(false)
  const open = useCommand('campaign.openRound', { onDone: onClose })
  const problems: DraftProblems = {
    ...requireText(draft, ['code', 'name', 'occasion']),
    ...requireCounts(draft, ['year']),
    ...requireDate(draft, 'opensOn'),
    ...requireDate(draft, 'closesOn'),
    ...(listOf(draft, 'titles').length === 0 ? { titles: 'act.required' as const } : {}),
  }
  const errorOf = (name: string) => {
    const problem = problems[name]
    return tried && problem ? t(problem) : undefined
  }
  const field = (name: string) => ({
    value: textOf(draft, name),
    onChange: (value: string | null) => setDraft({ ...draft, [name]: value ?? '' }),
    error: errorOf(name),
    required: true,
  })
  const occasion = occasions.find((known) => known === draft['occasion'])
  const offered = new Set(
    campaign.data?.awards.filter((award) => award.occasion === occasion).map(({ title }) => title),
  )
  const titles = (campaign.data?.titles ?? []).filter(({ code }) => offered.has(code))

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (Object.keys(problems).length > 0 || !occasion) return
    open.mutate({
      code: trimmed(draft, 'code'),
      name: trimmed(draft, 'name'),
      occasion,
      year: Number(draft['year']),
      opensOn: textOf(draft, 'opensOn'),
      closesOn: textOf(draft, 'closesOn'),
      titles: [...listOf(draft, 'titles')],
    })
  }

  return (
    <Dialog open title={t('admin.roundOpen')} onClose={onClose} shape="wide">
      <form onSubmit={send} noValidate>
        <Stack>
          <RefusalNotice error={open.error} />
          <Columns>
            <TextField label={t('admin.roundCode')} autoFocus autoComplete="off" {...field('code')} />
            <TextField label={t('admin.roundName')} {...field('name')} />
            <Select
              label={t('admin.roundOccasion')}
              placeholder=""
              {...field('occasion')}
              options={occasions.map((value) => ({ value, label: t(`occasion.${value}`) }))}
            />
            <NumberField
              label={t('admin.roundYear')}
              required
              value={typeof draft['year'] === 'number' ? draft['year'] : textOf(draft, 'year')}
              onChange={(year) => setDraft({ ...draft, year })}
              error={errorOf('year')}
            />
            <DateField label={t('admin.roundOpensOn')} today={today} {...field('opensOn')} />
            <DateField label={t('admin.roundClosesOn')} today={today} {...field('closesOn')} />
          </Columns>
          {occasion ? (
            <CheckboxGroup
              label={t('admin.roundTitles')}
              required
              value={listOf(draft, 'titles')}
              onChange={(chosen) => setDraft({ ...draft, titles: chosen })}
              options={titles.map(({ code, name }) => ({ value: code, label: text(name) }))}
              error={errorOf('titles')}
            />
          ) : null}
          <FormButtons busy={open.isPending} onCancel={onClose}>
            {t('admin.roundOpen')}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  )
}
