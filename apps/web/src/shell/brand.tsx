import { t } from '@thidua/i18n'
import { Icon } from '@thidua/ui'
import styles from './shell.module.css'

export function Brand() {
  return (
    <>
      <span className={styles['mark']}>
        <Icon name="award" size={20} />
      </span>
      <span>{t('shell.productName')}</span>
    </>
  )
}
