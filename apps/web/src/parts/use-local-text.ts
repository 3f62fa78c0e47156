import type { LocalText } from '@thidua/contracts'
import { useLanguage } from '@thidua/i18n'
import { localText } from '@thidua/kernel'
import { useCallback } from 'react'

/** Content carries its own languages; this picks the one of the page. The same function while the language stays. */
export function useLocalText(): (text: LocalText) => string {
  const language = useLanguage()
  return useCallback((text) => localText(text, language), [language])
}
