import type { FormImportItem } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { useEffect, useRef } from 'react'
import styles from './import.module.css'

type Props = { readonly text: string; readonly shown: FormImportItem['source'] | null }

/** The text as it was given, scrolled to the place asked for. */
export function SourceText({ text, shown }: Props) {
  const t = useTranslate()
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    if (shown) mark.current?.scrollIntoView({ block: 'center' })
  }, [shown])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls is reached by keyboard
    <section className={styles['source']} aria-label={t('studio.sourceText')} tabIndex={0}>
      {shown ? (
        <>
          {text.slice(0, shown.start)}
          <mark ref={mark}>{text.slice(shown.start, shown.end)}</mark>
          {text.slice(shown.end)}
        </>
      ) : (
        text
      )}
    </section>
  )
}
