import type { CarriedDraftItem, CarriedDraftView } from '@thidua/contracts'
import { AnswerText } from '@thidua/form-renderer'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { Button, Notice } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { addresses } from '#src/api/addresses.ts'
import { useCommand } from '#src/api/use-command.ts'
import { asAnswer } from './as-answer.ts'
import { useLocalText } from './use-local-text.ts'
import styles from './carried-places.module.css'

type Props = { readonly dossierId: string; readonly carried: CarriedDraftView }

/** Each place to look at, with the answer that stood there before. */
export function CarriedPlaces({ dossierId, carried }: Props) {
  const t = useTranslate()
  const confirm = useCommand('dossier.confirmCarried')
  const { at, fromVersion: from, toVersion: to, items, waits } = carried
  const list = (
    <ul className={styles['items']}>
      {items.map((item) => (
        <li key={`${item.kind} ${item.field.id}`}>
          <Item dossierId={dossierId} item={item} />
        </li>
      ))}
    </ul>
  )
  if (!waits)
    return (
      <details className={styles['seen']}>
        <summary>{t('carried.seenTitle', { from, to, count: items.length })}</summary>
        {list}
      </details>
    )
  return (
    <Notice
      tone="warning"
      title={t('carried.title', { from, to })}
      actions={
        <Button small busy={confirm.isPending} onClick={() => confirm.mutate({ dossierId })}>
          {t('carried.confirm')}
        </Button>
      }
    >
      <p>{t('carried.lead', { at, count: items.length })}</p>
      {list}
    </Notice>
  )
}

function Item({ dossierId, item }: { readonly dossierId: string; readonly item: CarriedDraftItem }) {
  const t = useTranslate()
  const text = useLocalText()
  const language = useLanguage()
  const { field, fieldId, before, kind } = item
  const label = text(field.label)
  return (
    <>
      {fieldId ? (
        <Link to="/ho-so/$dossierId/khai" params={{ dossierId }} search={{ field: fieldId }}>
          {label}
        </Link>
      ) : (
        <strong>{label}</strong>
      )}
      {': '}
      {t(`carried.${kind}`)}
      {before === null ? null : (
        <div className={styles['before']}>
          {t('carried.before')}{' '}
          <AnswerText
            field={field}
            value={asAnswer(before)}
            language={language}
            fileHref={(fileId) => addresses.evidence(dossierId, fileId)}
          />
        </div>
      )}
    </>
  )
}
