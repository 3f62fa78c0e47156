import { useDeferredValue, useEffect } from 'react'
import { useTranslate } from '@thidua/i18n'
import { IconButton, TextField } from '@thidua/ui'
import { useBuilder, useDocument, useSession } from '../builder/use-builder.ts'
import { findNodes } from '../document/find-nodes.ts'
import styles from './outline.module.css'

/** Finds by label, id or rule, tone marks forgiven. Enter goes to the next, Escape ends it. */
export function FindBox() {
  const t = useTranslate()
  const builder = useBuilder()
  const find = useSession((session) => session.find)
  const matches = useSession((session) => session.matches)
  const document = useDeferredValue(useDocument())
  const text = useDeferredValue(find)
  useEffect(() => {
    builder.session.set({ matches: new Set(findNodes(document, text)) })
  }, [builder, document, text])
  const go = (by: 1 | -1) => {
    const found = [...matches]
    const at = found.indexOf(builder.session.get().selected)
    const next = found[(at + by + found.length) % found.length]
    if (next !== undefined) builder.select(next)
  }
  return (
    <div className={styles['find']}>
      <TextField
        type="search"
        label={t('builder.find')}
        hideLabel
        placeholder={t('builder.find')}
        value={find}
        onChange={(next) => builder.session.set({ find: next })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
          else if (event.key === 'Escape') builder.session.set({ find: '' })
          else return
          event.preventDefault()
        }}
      />
      {find === '' ? null : (
        <span className={styles['findEnd']}>
          <span className={styles['findCount']} aria-live="polite">
            {t('builder.findCount', { count: matches.size })}
          </span>
          <IconButton small icon="chevronUp" label={t('builder.findPrevious')} onClick={() => go(-1)} />
          <IconButton small icon="chevronDown" label={t('builder.findNext')} onClick={() => go(1)} />
        </span>
      )}
    </div>
  )
}
