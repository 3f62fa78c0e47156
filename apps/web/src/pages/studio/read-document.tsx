import type { FormImportDocument, FormImportItem } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { DescriptionList, Disclosure, Notice, Sheet, StatusTag, type Tone } from '@thidua/ui'
import { type ReactNode, useState } from 'react'
import { asPhrase, doubtsInWords, oddityInWords } from './import-words.ts'
import { SourceText } from './source-text.tsx'
import styles from './import.module.css'

type Certainty = FormImportItem['certainty']
type Fact = NonNullable<FormImportDocument['number']>

const certainties: Readonly<Record<Certainty, Tone>> = {
  certain: 'success',
  likely: 'action',
  guess: 'warning',
}

type Props = {
  readonly document: FormImportDocument
  readonly fileName: string
  /** What to make of it: between what was read in short and at length. */
  readonly children: ReactNode
}

/** What was understood of an official document, each item beside its place in the text. Nothing was corrected. */
export function ReadDocument({ document, fileName, children }: Props) {
  const t = useTranslate()
  const [shown, setShown] = useState<FormImportItem['source'] | null>(null)
  const show = (place: FormImportItem['source']) => setShown({ ...place })
  const criteria = document.groups.reduce((sum, group) => sum + group.criteria.length, 0)
  return (
    <>
      <Sheet title={t('studio.readTitle')}>
        <p className={styles['count']} role="status">
          <strong>{t('studio.readCount', { groups: document.groups.length, criteria })}</strong> ({fileName})
        </p>
        <Facts document={document} />
      </Sheet>
      {children}
      <Sheet title={t('studio.readAtLength')}>
        <Oddities document={document} onShow={show} />
        <div className={styles['both']}>
          <div className={styles['items']}>
            {document.groups.map((group) => (
              <section key={group.id}>
                <Item item={group} name={<h3>{asPhrase(group)}</h3>} onShow={show} />
                <ol className={styles['criteria']}>
                  {group.criteria.map((criterion) => (
                    <li key={`${criterion.code} ${criterion.source.start}`}>
                      <Item
                        item={criterion}
                        name={
                          <p>
                            <strong>{criterion.code}.</strong> {criterion.text}
                          </p>
                        }
                        onShow={show}
                      />
                    </li>
                  ))}
                </ol>
              </section>
            ))}
            <More title={t('studio.contentAreas')} items={document.contentAreas} onShow={show} />
            <More title={t('studio.phases')} items={document.phases} onShow={show} />
          </div>
          <SourceText text={document.text} shown={shown} />
        </div>
      </Sheet>
    </>
  )
}

type Show = { readonly onShow: (place: FormImportItem['source']) => void }

function Item({ item, name, onShow }: Show & { readonly item: FormImportItem; readonly name: ReactNode }) {
  const t = useTranslate()
  return (
    <div className={styles['item']}>
      {name}
      <div className={styles['itemFoot']}>
        <StatusTag tone={certainties[item.certainty]}>{t(`studio.certainty.${item.certainty}`)}</StatusTag>
        <button type="button" className={styles['place']} onClick={() => onShow(item.source)}>
          {item.place || t('studio.line', { line: item.source.line })}
        </button>
        {item.doubts.length > 0 ? <span className={styles['soft']}>{doubtsInWords(item.doubts)}</span> : null}
      </div>
    </div>
  )
}

function Facts({ document }: Pick<Props, 'document'>) {
  const t = useTranslate()
  const facts = ['title', 'number', 'date', 'issuer', 'movement'] as const
  return (
    <DescriptionList
      items={facts.map((name) => ({
        id: name,
        label: t(`studio.fact.${name}`),
        value: <FactText fact={document[name]} />,
      }))}
    />
  )
}

function FactText({ fact }: { readonly fact: Fact | null }) {
  const t = useTranslate()
  if (!fact) return <span className={styles['soft']}>{t('studio.notFound')}</span>
  return (
    <>
      {fact.printed}{' '}
      {fact.certainty === 'certain' ? null : (
        <StatusTag tone={certainties[fact.certainty]}>{t(`studio.certainty.${fact.certainty}`)}</StatusTag>
      )}
    </>
  )
}

type MoreItem = Pick<FormImportItem, 'text' | 'source'>

function More({
  title,
  items,
  onShow,
}: Show & { readonly title: string; readonly items: readonly MoreItem[] }) {
  const t = useTranslate()
  if (items.length === 0) return null
  return (
    <Disclosure summary={`${title} (${items.length})`}>
      <ul>
        {items.map(({ text, source }) => (
          <li key={source.start}>
            {text}{' '}
            <button type="button" className={styles['place']} onClick={() => onShow(source)}>
              {t('studio.line', { line: source.line })}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** To be looked at by a person; the text stands as it was printed. */
function Oddities({ document: { oddities }, onShow }: Show & Pick<Props, 'document'>) {
  const t = useTranslate()
  if (oddities.length === 0) return null
  return (
    <Notice tone="warning" title={t('studio.oddities', { count: oddities.length })}>
      <ul className={styles['oddities']}>
        {oddities.map(({ source, ...oddity }) => (
          <li key={`${oddity.code} ${source?.start ?? ''} ${JSON.stringify(oddity.params)}`}>
            {oddityInWords({ source, ...oddity })}{' '}
            {source ? (
              <button type="button" className={styles['place']} onClick={() => onShow(source)}>
                {t('studio.line', { line: source.line })}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
