import { useSyncExternalStore } from 'react'
import type { Language } from '@thidua/kernel'
import { loadCatalogue } from './catalogue.ts'

const storageKey = 'thidua.language'
const listeners = new Set<() => void>()
let current: Language = 'vi'

export function getLanguage(): Language {
  return current
}

/** Changes the language of the page when its messages are there, and remembers it on this machine. */
export async function setLanguage(language: Language): Promise<void> {
  await loadCatalogue(language)
  current = language
  if (typeof document !== 'undefined') document.documentElement.lang = language
  remember(language)
  for (const listener of listeners) listener()
}

/** Call once before the first render: takes up the remembered language. */
export async function startLanguage(): Promise<void> {
  const remembered = recall()
  if (remembered === 'en') await setLanguage('en')
}

/** Re-renders the caller when the language changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, getLanguage, getLanguage)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function remember(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // not remembered, but shown
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}
