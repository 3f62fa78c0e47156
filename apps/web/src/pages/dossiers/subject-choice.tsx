import type { Occasion, StakeholderKind, SubjectKind } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, RadioGroup, Stack, TextField } from '@thidua/ui'
import { useDeferredValue, useState } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useSignedIn } from '#src/session/session-store.ts'
import { RegisterSubject } from './register-subject.tsx'
import styles from './dossiers.module.css'

export type ChosenSubject = { readonly id: string; readonly kind: SubjectKind; readonly name: string }
type Props = {
  readonly occasion: Occasion
  /** The name a nomination gave: searched for, and offered when registering. */
  readonly proposedName: string | undefined
  readonly chosen: ChosenSubject | null
  readonly onChoose: (subject: ChosenSubject | null) => void
}

/** The unit itself, or somebody it proposes: found among the registered, or registered here. */
export function SubjectChoice({ occasion, proposedName, chosen, onChoose }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const [kind, setKind] = useState<StakeholderKind | null>(null)
  const [search, setSearch] = useState(proposedName ?? '')
  const [registering, setRegistering] = useState(false)
  const wanted = useDeferredValue(search.trim())
  const { kinds, known } = useProposableKinds(occasion)
  const stakeholder = kinds.find((each) => each.kind === kind) ?? (kinds.length === 1 ? kinds[0] : undefined)
  const subjects = useReading(
    'subject.list',
    {
      ...(stakeholder ? { stakeholder: stakeholder.kind } : {}),
      ...(wanted ? { search: wanted } : {}),
      pageSize: 20,
    },
    { enabled: stakeholder !== undefined, keepPrevious: true },
  )
  const found = (subjects.data?.items ?? []).filter((subject) => subject.stakeholder === stakeholder?.kind)

  if (known && kinds.length === 0) return <p className={styles['soft']}>{t('dossiers.noKinds')}</p>
  return (
    <Stack>
      <RadioGroup
        label={t('dossiers.chooseKind')}
        required
        layout="row"
        value={stakeholder?.kind ?? null}
        onChange={(next) => {
          setKind(next)
          setRegistering(false)
          onChoose(null)
        }}
        options={kinds.map((each) => ({ value: each.kind, label: text(each.title) }))}
      />
      {stakeholder ? (
        <>
          {stakeholder.isUnit ? null : (
            <TextField type="search" label={t('dossiers.findSubject')} value={search} onChange={setSearch} />
          )}
          {found.length > 0 ? (
            <div className={styles['choices']}>
              <RadioGroup
                label={t('dossiers.chooseSubject')}
                required
                value={chosen?.id ?? null}
                onChange={(id) => onChoose(found.find((subject) => subject.id === id) ?? null)}
                options={found.map((subject) => ({
                  value: subject.id,
                  label: stakeholder.isUnit ? t('dossiers.ownUnit', { name: subject.name }) : subject.name,
                  help: subject.address ?? subject.unit.name,
                }))}
              />
            </div>
          ) : subjects.isSuccess ? (
            <p className={styles['soft']}>{t('dossiers.noSubjects')}</p>
          ) : null}
          {stakeholder.isUnit ? null : registering ? (
            <RegisterSubject
              stakeholder={stakeholder.kind}
              proposedName={search}
              onCancel={() => setRegistering(false)}
              onRegistered={(subject) => {
                setRegistering(false)
                setSearch(subject.name)
                onChoose(subject)
              }}
            />
          ) : (
            <div>
              <Button icon="add" onClick={() => setRegistering(true)}>
                {t('dossiers.registerNew')}
              </Button>
            </div>
          )}
        </>
      ) : null}
    </Stack>
  )
}

/** Kinds of subject with a form for this occasion; a unit is offered only its own kind. */
function useProposableKinds(occasion: Occasion) {
  const session = useSignedIn()
  const stakeholders = useReading('stakeholder.list', {})
  const subjects = useReading(
    'subject.list',
    { unitId: session.assignments[0]?.unit.id ?? '', pageSize: 50 },
    { enabled: session.assignments.length > 0 },
  )
  const own = new Set((subjects.data?.items ?? []).map(({ stakeholder }) => stakeholder))
  const kinds = (stakeholders.data ?? []).filter(
    ({ kind, isUnit, occasions }) => occasions.includes(occasion) && (!isUnit || own.has(kind)),
  )
  return { kinds, known: stakeholders.isSuccess && !subjects.isLoading }
}
