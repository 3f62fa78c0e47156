import type { CouncilInput } from '@thidua/contracts'
import { formatPercent, useTranslate } from '@thidua/i18n'
import { Columns, DateField, Notice, NumberField, Stack, TextArea } from '@thidua/ui'
import { useToday } from '#src/parts/use-today.ts'
import {
  type ActForm,
  type Draft,
  type FieldsProps,
  requireCounts,
  requirePastDate,
  textOf,
  trimmed,
} from './act-draft.ts'

const counts = ['membersTotal', 'present', 'writtenOpinions', 'yes', 'no'] as const

function CouncilFields({ draft, onChange, problems }: FieldsProps) {
  const t = useTranslate()
  const today = useToday()
  return (
    <Stack>
      <DateField
        label={t('act.heldOn')}
        required
        today={today}
        value={textOf(draft, 'heldOn')}
        onChange={(heldOn) => onChange({ ...draft, heldOn })}
        error={problems['heldOn'] ? t(problems['heldOn']) : undefined}
      />
      <Columns count={3}>
        {counts.map((name) => (
          <NumberField
            key={name}
            label={t(`act.${name}`)}
            required
            value={numberOrText(draft, name)}
            onChange={(value) => onChange({ ...draft, [name]: value })}
            error={problems[name] ? t(problems[name]) : undefined}
          />
        ))}
      </Columns>
      <Tally draft={draft} />
      <TextArea
        label={t('act.minutesText')}
        help={t('act.minutesHelp')}
        value={textOf(draft, 'minutes')}
        onChange={(minutes) => onChange({ ...draft, minutes })}
      />
    </Stack>
  )
}

/** The share of all members while typing; whether it is enough is the server's to say, by the rule of the title. */
function Tally({ draft }: { readonly draft: Draft }) {
  const t = useTranslate()
  const [total, present, written, yes, no] = counts.map((name) => draft[name])
  if (typeof total !== 'number' || typeof yes !== 'number' || total <= 0) return null
  const votes = yes + (typeof no === 'number' ? no : 0)
  const voters = (typeof present === 'number' ? present : 0) + (typeof written === 'number' ? written : 0)
  const percent = formatPercent(Math.round((yes / total) * 1000) / 10)
  return (
    <div aria-live="polite">
      <p>
        <strong>{t('act.tally', { yes, total, percent })}</strong>
      </p>
      {votes > voters && typeof present === 'number' ? (
        <Notice tone="warning">{t('act.tallyMismatch', { votes, voters })}</Notice>
      ) : null}
    </div>
  )
}

function numberOrText(draft: Draft, name: string): number | string | null {
  const value = draft[name]
  return typeof value === 'number' || typeof value === 'string' ? value : null
}

export const councilForm: ActForm = {
  start: () => ({
    heldOn: '',
    membersTotal: null,
    present: null,
    writtenOpinions: 0,
    yes: null,
    no: 0,
    minutes: '',
  }),
  check: (draft, today) => ({ ...requirePastDate(draft, 'heldOn', today), ...requireCounts(draft, counts) }),
  read: (draft): CouncilInput => ({
    heldOn: textOf(draft, 'heldOn'),
    membersTotal: Number(draft['membersTotal']),
    present: Number(draft['present']),
    writtenOpinions: Number(draft['writtenOpinions']),
    yes: Number(draft['yes']),
    no: Number(draft['no']),
    minutes: trimmed(draft, 'minutes'),
  }),
  Fields: CouncilFields,
  wide: true,
}
