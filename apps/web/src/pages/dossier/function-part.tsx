import type { DossierView, FunctionLineView, FunctionPartView } from '@thidua/contracts'
import { formatDateTime, formatNumber, useLanguage, useTranslate } from '@thidua/i18n'
import { Icon, StatusTag } from '@thidua/ui'
import { sentenceOfCode } from '#src/parts/sentence-of.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { AnswerLine } from './answer-line.tsx'
import styles from './dossier.module.css'

type Props = { readonly part: FunctionPartView; readonly dossier: DossierView }

/** One function: what it gave, and below it of which package, on which answers, and how to check it. */
export function FunctionPart({ part, dossier }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const language = useLanguage()
  const { pluginTitle, pluginId, version, functionName, at, outdated, error } = part
  return (
    <li className={styles['scoreLine']}>
      <details>
        <summary>
          <span className={styles['scoreName']}>
            {part.title ? text(part.title) : t(`functions.event.${part.event}`)}
          </span>
          <Outcome part={part} />
          <Icon name="chevronDown" size={18} className={styles['scoreOpen']} />
        </summary>
        <div className={styles['functionWhy']}>
          {error ? <p>{sentenceOfCode(error.code, error.params)}</p> : null}
          {outdated ? <p>{t(`functions.outdated.${outdated}`)}</p> : null}
          {part.notes.map(({ text: note }) => (
            <p key={note.vi}>{text(note)}</p>
          ))}
          {part.read ? <p>{t('functions.readFrom', { file: part.read.file })}</p> : null}
          {part.lines.map((line) => (
            <Line key={line.criterionId} line={line} dossier={dossier} />
          ))}
          <p className={styles['soft']}>
            {t('functions.from', {
              name: functionName,
              plugin: text(pluginTitle),
              version,
              id: pluginId,
              at: at === null ? null : formatDateTime(at, language),
            })}
          </p>
          {part.resultHash === null ? null : <Proof part={part} />}
        </div>
      </details>
    </li>
  )
}

function Outcome({ part }: { readonly part: FunctionPartView }) {
  const t = useTranslate()
  const { event, state, value, pointsHundredths, capHundredths, notes, read } = part
  const asks = event === 'answer.validate' || event === 'dossier.beforeHandoff'
  const notesOnly = event === 'transition.after'
  if (state === 'waiting') return <StatusTag>{t('functions.waiting')}</StatusTag>
  if (state === 'failed')
    return (
      <StatusTag tone="warning">
        {t(asks || notesOnly ? 'functions.notAsked' : 'functions.notScored')}
      </StatusTag>
    )
  if (asks) return <StatusTag tone="success">{t('functions.asked')}</StatusTag>
  if (notesOnly)
    return (
      <StatusTag>
        {notes.length > 0 ? t('functions.noted', { count: notes.length }) : t('functions.nothingNoted')}
      </StatusTag>
    )
  if (read) return <StatusTag tone="success">{t('functions.read', { count: read.count })}</StatusTag>
  if (pointsHundredths === null) return <strong className={styles['points']}>{valueText(value, t)}</strong>
  return (
    <strong className={styles['points']}>
      {t('dossierPage.scoreOf', {
        points: formatNumber(pointsHundredths / 100),
        cap: formatNumber((capHundredths ?? 0) / 100),
      })}
    </strong>
  )
}

function Line({ line, dossier }: { readonly line: FunctionLineView; readonly dossier: DossierView }) {
  const t = useTranslate()
  const text = useLocalText()
  const points = t('dossierPage.scoreOf', {
    points: formatNumber(line.pointsHundredths / 100),
    cap: formatNumber(line.maxPointsHundredths / 100),
  })
  return (
    <div>
      <p>
        {text(line.title)}: <strong>{points}</strong> ({t(`outcome.${line.outcome}`)})
      </p>
      {line.because.length > 0 ? (
        <ul className={styles['why']}>
          {line.because.map(({ fieldId, value }) => (
            <AnswerLine key={fieldId} leaf={{ fieldId, label: null, value, because: [] }} dossier={dossier} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** Enough to make the call again and compare. */
function Proof({ part }: { readonly part: FunctionPartView }) {
  const t = useTranslate()
  const short = (hash: string | null) => (hash ?? '').slice(0, 12)
  return (
    <p className={styles['hash']}>
      {t('functions.proof', {
        digest: short(part.digest),
        input: short(part.inputHash),
        result: short(part.resultHash),
        ticks: part.ticks,
      })}
    </p>
  )
}

function valueText(value: FunctionPartView['value'], t: ReturnType<typeof useTranslate>): string {
  if (value === null) return t('common.none')
  if (typeof value === 'number') return formatNumber(value)
  return typeof value === 'boolean' ? t(value ? 'common.yes' : 'common.no') : value
}
