import { t } from '@thidua/i18n'
import styles from './controls.module.css'

/** Speaks up when four fifths of the room are used; never stops the typing. */
export function CharactersLeft({
  text,
  limit,
}: {
  readonly text: string
  readonly limit: number | undefined
}) {
  if (limit === undefined || text.length < limit * 0.8) return null
  const left = limit - [...text].length // code points, as the checker counts
  if (left > limit * 0.2) return null
  return (
    <p className={styles['hint']} aria-live="polite">
      {left < 0 ? t('forms.charactersOver', { count: -left }) : t('forms.charactersLeft', { count: left })}
    </p>
  )
}
