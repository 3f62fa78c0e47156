import { useTranslate } from '@thidua/i18n'
import { Button, Combobox, DateField, NumberField, Row, Stack, TextField } from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useToday } from '#src/parts/use-today.ts'
import { useUnitSearch } from '#src/parts/use-unit-search.ts'
import styles from './administration.module.css'

/** The guidance that turns criterion A9 on. */
export function GuidanceForm() {
  const t = useTranslate()
  const today = useToday()
  const [number, setNumber] = useState('')
  const [issuedOn, setIssuedOn] = useState<string | null>(null)
  const enter = useCommand('campaign.enterDtiGuidance')

  function send(event: FormEvent) {
    event.preventDefault()
    if (number.trim() !== '' && issuedOn) enter.mutate({ number: number.trim(), issuedOn })
  }

  return (
    <form onSubmit={send}>
      <Stack>
        <RefusalNotice error={enter.error} />
        <div className={styles['inline']}>
          <TextField label={t('admin.dtiNumber')} required value={number} onChange={setNumber} />
          <DateField
            label={t('admin.dtiIssuedOn')}
            required
            today={today}
            value={issuedOn}
            onChange={setIssuedOn}
          />
        </div>
        <Row>
          <Button type="submit" busy={enter.isPending}>
            {t('admin.dtiEnter')}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

export function ScoreForm() {
  const t = useTranslate()
  const today = useToday()
  const units = useUnitSearch()
  const [unitId, setUnitId] = useState<string | null>(null)
  const [year, setYear] = useState<number | string | null>(Number(today.slice(0, 4)) - 1)
  const [percent, setPercent] = useState<number | string | null>(null)
  const [source, setSource] = useState('')
  const record = useCommand('campaign.recordDtiScore')

  function send(event: FormEvent) {
    event.preventDefault()
    if (!unitId || typeof year !== 'number' || typeof percent !== 'number' || source.trim() === '') return
    record.mutate({ unitId, year, percent, source: source.trim() })
  }

  return (
    <form onSubmit={send}>
      <Stack>
        <RefusalNotice error={record.error} />
        <div className={styles['inline']}>
          <Combobox label={t('common.unit')} required value={unitId} onChange={setUnitId} {...units} />
          <NumberField label={t('common.year')} required value={year} onChange={setYear} />
          <NumberField label={t('admin.dtiPercent')} required value={percent} onChange={setPercent} />
          <TextField label={t('admin.dtiSource')} required value={source} onChange={setSource} />
        </div>
        <Row>
          <Button type="submit" busy={record.isPending}>
            {t('admin.dtiRecord')}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
