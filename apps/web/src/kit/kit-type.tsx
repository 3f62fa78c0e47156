import { Columns, Stack } from '@thidua/ui'
import styles from './kit.module.css'
import { useKitWords } from './use-kit-words.ts'

const colours = ['ink', 'ink-soft', 'ink-faint', 'action', 'success', 'warning', 'danger', 'honour'] as const

export function KitType() {
  const word = useKitWords()
  return (
    <Stack>
      <p className={styles['display']}>{word('heading1')}</p>
      <p className={styles['marks']}>{word('marks')}</p>
      <h3>{word('heading2')}</h3>
      <h4>{word('heading3')}</h4>
      <p className={styles['reading']}>{word('reading')}</p>
      <h3>{word('tokens')}</h3>
      <Columns>
        {colours.map((colour) => (
          <p key={colour} className={styles[colour]}>
            {colour}: {word('sample')}
          </p>
        ))}
      </Columns>
    </Stack>
  )
}
