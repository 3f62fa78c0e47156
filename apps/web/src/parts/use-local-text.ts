import type { LocalText } from '@thidua/contracts'
import { useLanguage } from '@thidua/i18n'
import { localText } from '@thidua/kernel'

/** Content carries its own languages; this picks the one of the page. */
export function useLocalText(): (text: LocalText) => string {
  const language = useLanguage()
  return (text) => localText(text, language)
}
