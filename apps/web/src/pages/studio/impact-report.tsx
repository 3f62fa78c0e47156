import type { FormContentView, FormImpactView, ImpactedDossier } from '@thidua/contracts'
import { Changes } from '@thidua/form-builder'
import { problemsToSentences } from '@thidua/form-renderer'
import { compileForm, type FormChange } from '@thidua/forms'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './studio.module.css'

type Props = { readonly impact: FormImpactView; readonly form: FormContentView }

/** What changes in meaning, which open dossiers would be asked for more, whose points would differ. */
export function ImpactReport({ impact, form }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const { comparedWith, changes, examined, open, drafts, scores } = impact
  return (
    <>
      <section className={styles['part']}>
        <h3>{t('studio.changes', { title: text(comparedWith.title), version: comparedWith.version })}</h3>
        <Changes changes={meaningful(changes)} />
      </section>
      <section className={styles['part']}>
        <h3>{t('studio.impact')}</h3>
        <p className={styles['soft']}>{t('studio.pinned')}</p>
        {open === 0 ? (
          <p>{t('studio.noOpenDossiers')}</p>
        ) : (
          <p>
            {t('studio.examined', { examined, open })}{' '}
            {drafts.length === 0 ? t('studio.noneBreaks') : t('studio.someBreak', { count: drafts.length })}
          </p>
        )}
        <Breaking drafts={drafts} form={form} />
        {scores.length > 0 ? <p>{t('studio.scoresDiffer', { count: scores.length })}</p> : null}
        <ul className={styles['plain']}>
          {scores.map(({ dossier, before, after, rankBefore, rankAfter }) => (
            <li key={dossier.id}>
              <DossierName dossier={dossier} />
              {': '}
              {t('studio.fromTo', { from: points(before), to: points(after) })}
              {rankBefore !== null && rankAfter !== null && rankBefore !== rankAfter
                ? `, ${t('studio.rankFromTo', { from: rankBefore, to: rankAfter })}`
                : null}
            </li>
          ))}
        </ul>
      </section>
    </>
  )

  function points(hundredths: number | null): string {
    return hundredths === null ? t('studio.noPoints') : formatNumber(hundredths / 100)
  }
}

/** An extension opens no places of its own; that it closes the base's is no news to anybody. */
export function meaningful(changes: FormImpactView['changes']): readonly FormChange[] {
  return changes.filter(({ kind }) => !kind.startsWith('slot-')) as readonly FormChange[]
}

function Breaking({ drafts, form }: Pick<FormImpactView, 'drafts'> & { readonly form: FormContentView }) {
  const compiled = useMemo(() => {
    const result = compileForm(form.definition)
    return result.ok ? result.value : null
  }, [form])
  return (
    <ul className={styles['plain']}>
      {drafts.map(({ dossier, problems }) => (
        <li key={dossier.id}>
          <DossierName dossier={dossier} />
          {': '}
          {compiled
            ? problemsToSentences(compiled, problems)
                .map(({ label, sentence }) => `“${label}”: ${sentence}`)
                .join(' ')
            : null}
        </li>
      ))}
    </ul>
  )
}

function DossierName({ dossier: { id, code, subjectName } }: { readonly dossier: ImpactedDossier }) {
  return (
    <Link to="/ho-so/$dossierId" params={{ dossierId: id }}>
      {subjectName} · {code}
    </Link>
  )
}
