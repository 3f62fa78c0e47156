/** What the person chose; `system` follows the machine. */
export type Theme = 'light' | 'dark' | 'system'

const storageKey = 'thidua.theme'

export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(storageKey)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system' // storage is blocked in some offices
  }
}

/** Puts the theme on the page and remembers it on this machine. Printing stays light whatever it says. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, theme)
  } catch {
    // not remembered, but shown
  }
}
