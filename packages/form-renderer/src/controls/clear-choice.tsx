import { t } from '@thidua/i18n'
import styles from './controls.module.css'

/** Radio buttons cannot be let go; this can. */
export function ClearChoice({ onClear }: { readonly onClear: () => void }) {
  return (
    <button type="button" className={styles['clear']} onClick={onClear}>
      {t('ui.clear')}
    </button>
  )
}
