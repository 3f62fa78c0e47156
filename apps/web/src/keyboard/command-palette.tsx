import { useTranslate } from '@thidua/i18n'
import { Dialog, Icon } from '@thidua/ui'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useState } from 'react'
import { useReading } from '../api/use-reading.ts'
import { useSignedIn } from '../session/session-store.ts'
import { paletteEntries, type PaletteEntry } from './palette-entries.ts'
import styles from './command-palette.module.css'

const groups = [
  ['dossiers', 'shell.paletteDossiers'],
  ['pages', 'shell.palettePages'],
  ['actions', 'shell.paletteActions'],
] as const

/** Ctrl+K: one box that finds pages, dossiers and actions. A combobox with a list, by keyboard alone. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  const router = useRouter()
  const listId = useId()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState(0)
  const entries = useEntries(search)
  const current = entries[Math.min(chosen, entries.length - 1)]
  const optionId = (entry: PaletteEntry) => `${listId}-${entry.id.replaceAll('/', '-')}`

  useEffect(() => {
    if (current) document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' })
  })

  function run(entry: PaletteEntry) {
    onClose()
    entry.run((href) => router.history.push(href))
  }

  function handleKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, entries.length - 1))
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0))
    else if (event.key === 'Enter' && current) run(current)
    else return
    event.preventDefault()
  }

  return (
    <Dialog open title={t('shell.paletteTitle')} onClose={onClose}>
      <input
        className={styles['box']}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-label={t('shell.palettePlaceholder')}
        aria-activedescendant={current ? optionId(current) : undefined}
        placeholder={t('shell.palettePlaceholder')}
        value={search}
        ref={focusOnce}
        spellCheck={false}
        onKeyDown={handleKey}
        onChange={(event) => {
          setSearch(event.target.value)
          setChosen(0)
        }}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={t('shell.paletteTitle')}
        className={styles['list']}
        tabIndex={-1}
      >
        {groups.map(([group, key]) => {
          const inside = entries.filter((entry) => entry.group === group)
          if (inside.length === 0) return null
          return (
            <div key={group} role="group" aria-label={t(key)}>
              <div className={styles['group']} aria-hidden>
                {t(key)}
              </div>
              {inside.map((entry) => (
                <div
                  key={entry.id}
                  id={optionId(entry)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={entry === current}
                  className={styles['option']}
                  onClick={() => run(entry)}
                  onKeyDown={handleKey}
                >
                  <Icon name={entry.icon} size={18} />
                  <span className={styles['label']}>{entry.label}</span>
                  {entry.hint ? <span className={styles['hint']}>{entry.hint}</span> : null}
                </div>
              ))}
            </div>
          )
        })}
      </div>
      {entries.length === 0 ? (
        <p className={styles['nothing']}>{t('shell.paletteNothing', { search })}</p>
      ) : null}
      <p className={styles['foot']}>{t('shell.palettePick')}</p>
    </Dialog>
  )
}

/** The palette was opened to be typed into. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus()
}

function useEntries(search: string): readonly PaletteEntry[] {
  const session = useSignedIn()
  const wanted = useDeferredValue(search.trim())
  const dossiers = useReading(
    'dossier.list',
    { search: wanted, pageSize: 8 },
    { enabled: wanted.length >= 2, keepPrevious: true },
  )
  const found = wanted.length >= 2 ? (dossiers.data?.items ?? []) : []
  return [
    ...found.map(
      (dossier): PaletteEntry => ({
        id: dossier.id,
        group: 'dossiers',
        icon: 'document',
        label: dossier.subjectName,
        hint: dossier.code,
        run: (go) => go(`/ho-so/${dossier.id}`),
      }),
    ),
    ...paletteEntries(session, search),
  ]
}
