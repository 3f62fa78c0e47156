import { useTranslate } from '@thidua/i18n'
import { Dialog } from '@thidua/ui'
import styles from '../shell/shell.module.css'

const shortcuts = [
  [['Ctrl', 'K'], 'shell.shortcutPalette'],
  [['J'], ['K'], 'shell.shortcutRows'],
  [['Enter'], 'shell.shortcutOpen'],
  [['Ctrl', 'S'], 'shell.shortcutSave'],
  [['Ctrl', 'Enter'], 'shell.shortcutSubmit'],
  [['Alt', '↑'], ['Alt', '↓'], 'shell.shortcutSections'],
  [['Alt', 'Enter'], 'shell.shortcutRemark'],
  [['?'], 'shell.shortcutHelp'],
  [['Esc'], 'shell.shortcutClose'],
] as const

type Combination = readonly string[]

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  return (
    <Dialog open title={t('shell.shortcuts')} onClose={onClose}>
      <dl className={styles['keys']}>
        {shortcuts.map((row) => {
          const meaning = row[row.length - 1] as Extract<(typeof row)[number], string>
          const combinations = row.slice(0, -1) as readonly Combination[]
          return (
            <div key={meaning} className={styles['keyRow']}>
              <dt>
                {combinations.map((keys) => (
                  <span key={keys.join()}>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}{' '}
                  </span>
                ))}
              </dt>
              <dd>{t(meaning)}</dd>
            </div>
          )
        })}
      </dl>
    </Dialog>
  )
}
