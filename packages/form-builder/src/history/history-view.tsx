import { useState, useSyncExternalStore } from 'react'
import { formatDateTime, useTranslate } from '@thidua/i18n'
import { Button, Notice, StatusTag, TextField } from '@thidua/ui'
import type { Tone } from '@thidua/ui'
import { compareForms, compareScoring } from '@thidua/forms'
import type { ChangeEffect, FormChange } from '@thidua/forms'
import { useBuilder, useDraft, useSurroundings } from '../builder/use-builder.ts'
import type { FormVersionEntry } from '../builder/builder-props.ts'
import { speakDone } from '../builder/speak.ts'
import type { FormContent } from '../document/form-document.ts'
import { useContent } from '../properties/use-content.ts'
import { changeSentence } from './change-sentence.ts'
import styles from './history.module.css'

/** What was done here, what was kept before, and what differs in meaning. */
export function HistoryView() {
  return (
    <div className={styles['view']}>
      <Steps />
      <Versions />
    </div>
  )
}

/** The steps of this visit, the newest first; one click goes back to any of them. */
function Steps() {
  const t = useTranslate()
  const builder = useBuilder()
  const history = useSyncExternalStore(builder.store.watch, builder.store.history, builder.store.history)
  const { past, future } = history
  const goBack = (count: number) => {
    for (let done = 0; done < count; done += 1) builder.undo()
  }
  const goOn = (count: number) => {
    for (let done = 0; done < count; done += 1) builder.redo()
  }
  return (
    <section>
      <h2>{t('builder.steps', { count: past.length })}</h2>
      <ol className={styles['steps']} reversed>
        {future.map((step, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- steps are told apart by their place
          <li key={`future ${at}`} className={styles['undone']}>
            <button type="button" className={styles['step']} onClick={() => goOn(future.length - at)}>
              {speakDone(step.spoken)}
            </button>
          </li>
        ))}
        <li className={styles['now']} aria-current="step">
          {t('builder.now')}
        </li>
        {past.toReversed().map((step, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- steps are told apart by their place
          <li key={`past ${at}`}>
            <button
              type="button"
              className={styles['step']}
              disabled={builder.readOnly}
              title={t('builder.undoTo')}
              onClick={() => goBack(at + 1)}
            >
              {speakDone(step.spoken)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

const kinds = {
  published: ['success', 'builder.versionPublished'],
  draft: ['action', 'builder.versionDraft'],
  autosave: ['neutral', 'builder.versionAutosave'],
} as const

function Versions() {
  const t = useTranslate()
  const builder = useBuilder()
  const { definition, scoring } = useDraft()
  const { versions = [], onOpenVersion, onNameDraft } = useSurroundings()
  const replace = useContent()
  const [opened, setOpened] = useState<{ entry: FormVersionEntry; content: FormContent } | null>(null)
  const [failed, setFailed] = useState(false)
  const [name, setName] = useState('')
  const open = async (entry: FormVersionEntry) => {
    setFailed(false)
    const content = await onOpenVersion?.(entry.id).catch(() => null)
    if (content) setOpened({ entry, content })
    else setFailed(true)
  }
  return (
    <section className={styles['versions']}>
      <h2>{t('builder.versions')}</h2>
      {onNameDraft && !builder.readOnly ? (
        <div className={styles['naming']}>
          <TextField label={t('builder.draftName')} value={name} onChange={setName} />
          <Button
            disabled={name.trim() === ''}
            onClick={() => {
              onNameDraft(name.trim().normalize('NFC'))
              setName('')
            }}
          >
            {t('builder.keepDraft')}
          </Button>
        </div>
      ) : null}
      {versions.length === 0 ? <p className={styles['hint']}>{t('builder.noVersions')}</p> : null}
      <ul className={styles['list']}>
        {versions.map((entry) => {
          const [tone, word] = kinds[entry.kind]
          return (
            <li key={entry.id} className={styles['version']} aria-current={entry.id === opened?.entry.id}>
              <span>
                <strong>{entry.name}</strong> <StatusTag tone={tone}>{t(word)}</StatusTag>
                <span className={styles['hint']}>
                  {' '}
                  {entry.author}, {formatDateTime(entry.at)}
                  {entry.note ? ` · ${entry.note}` : ''}
                </span>
              </span>
              <Button small onClick={() => void open(entry)}>
                {t('builder.compare')}
              </Button>
            </li>
          )
        })}
      </ul>
      {failed ? <Notice tone="danger" title={t('builder.versionFailed')} live /> : null}
      {opened ? (
        <div className={styles['difference']}>
          <h3>{t('builder.differenceSince', { name: opened.entry.name })}</h3>
          <Changes
            changes={[
              ...compareForms(opened.content.definition, definition),
              ...(opened.content.scoring && scoring ? compareScoring(opened.content.scoring, scoring) : []),
            ]}
          />
          {builder.readOnly ? null : (
            <Button icon="undo" onClick={() => replace(opened.content, 'restore')}>
              {t('builder.restore', { name: opened.entry.name })}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  )
}

const effects: Readonly<Record<ChangeEffect, Tone>> = {
  compatible: 'neutral',
  'soft-break': 'warning',
  break: 'danger',
  score: 'action',
}

/** Changes of meaning with what they do to answers already given. */
export function Changes({ changes }: { readonly changes: readonly FormChange[] }) {
  const t = useTranslate()
  if (changes.length === 0) return <p className={styles['hint']}>{t('builder.noDifference')}</p>
  return (
    <ul className={styles['list']}>
      {changes.map((change) => (
        <li key={`${change.kind} ${change.path} ${changeSentence(change)}`} className={styles['change']}>
          <span>{changeSentence(change)}</span>
          <StatusTag tone={effects[change.effect]}>{t(`builder.effect.${change.effect}`)}</StatusTag>
        </li>
      ))}
    </ul>
  )
}
