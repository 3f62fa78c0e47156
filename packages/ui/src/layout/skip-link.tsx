import { useUiWords } from '../words/ui-words.tsx'
import styles from './layout.module.css'

/** First stop of the Tab key: past the navigation, to `main`. */
export function SkipLink({ target = 'noi-dung' }: { readonly target?: string }) {
  const words = useUiWords()
  return (
    <a
      className={styles['skip']}
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault() // the address belongs to the router
        document.getElementById(target)?.focus()
      }}
    >
      {words.skipToContent}
    </a>
  )
}
