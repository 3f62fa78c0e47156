import type { StakeholderKind, SubjectView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Row, Select, Sheet, Stack, TextField } from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useSignedIn } from '#src/session/session-store.ts'

type Props = {
  readonly stakeholder: StakeholderKind
  /** What was searched for and not found. */
  readonly proposedName: string
  readonly onRegistered: (subject: SubjectView) => void
  readonly onCancel: () => void
}

export function RegisterSubject({ stakeholder, proposedName, onRegistered, onCancel }: Props) {
  const t = useTranslate()
  const { assignments } = useSignedIn()
  const units = [...new Map(assignments.map(({ unit }) => [unit.id, unit])).values()]
  const [name, setName] = useState(proposedName)
  const [address, setAddress] = useState('')
  const [unitId, setUnitId] = useState(units[0]?.id ?? null)
  const [tried, setTried] = useState(false)
  const register = useCommand('subject.register', { onDone: onRegistered })

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || !unitId) return
    register.mutate({
      stakeholder,
      name: name.trim(),
      unitId,
      ...(address.trim() ? { address: address.trim() } : {}),
    })
  }

  return (
    <Sheet title={t('dossiers.registerTitle')}>
      <form onSubmit={send} noValidate>
        <Stack>
          <RefusalNotice error={register.error} />
          <TextField
            label={t('dossiers.subjectName')}
            help={t('dossiers.subjectNameHelp')}
            required
            autoFocus
            value={name}
            onChange={setName}
            error={tried && name.trim() === '' ? t('act.required') : undefined}
          />
          <TextField
            label={t('dossiers.subjectAddress')}
            help={t('dossiers.subjectAddressHelp')}
            value={address}
            onChange={setAddress}
          />
          {units.length > 1 ? (
            <Select
              label={t('dossiers.proposingUnit')}
              value={unitId}
              onChange={setUnitId}
              options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
            />
          ) : null}
          <Row>
            <Button type="submit" busy={register.isPending}>
              {t('dossiers.register')}
            </Button>
            <Button variant="quiet" onClick={onCancel}>
              {t('shell.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Sheet>
  )
}
