/** Content in Vietnamese, with English where somebody translated it. */
export type LocalText = { readonly vi: string; readonly en?: string }

export type Language = 'vi' | 'en'

export function localText(text: LocalText, language: Language): string {
  return language === 'en' ? (text.en ?? text.vi) : text.vi
}
