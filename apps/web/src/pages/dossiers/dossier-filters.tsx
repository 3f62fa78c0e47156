import type { DossierListItem } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, FilterChips, Select, Stack, TextField } from '@thidua/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import type { DossierFilter } from '#src/navigation/search-params.ts'
import styles from './dossiers.module.css'
import { useFilterChoices } from './use-filter-choices.ts'

type Props = { readonly filter: DossierFilter; readonly onChange: (filter: DossierFilter) => void }
type FiltersProps = Props & { readonly rows: readonly DossierListItem[] }
const names = ['stage', 'unitId', 'stakeholder', 'roundId', 'title'] as const
type FilterName = (typeof names)[number]

const labels = {
  stage: 'dossiers.stage',
  unitId: 'dossiers.unit',
  stakeholder: 'dossiers.stakeholder',
  roundId: 'dossiers.round',
  title: 'dossiers.awardTitle',
} as const

/** A search box, five conditions, and each chosen one as a chip that can be taken away. */
export function DossierFilters({ filter, rows, onChange }: FiltersProps) {
  const t = useTranslate()
  const choices = useFilterChoices(rows)
  const [open, setOpen] = useState(false)
  const active = names.filter((name) => filter[name] !== undefined)

  function choose(name: FilterName, value: string | null) {
    const { [name]: _, page: __, ...rest } = filter
    onChange(value ? { ...rest, [name]: value } : rest)
  }

  return (
    <Stack gap="tight">
      <div className={styles['searchRow']}>
        <SearchBox filter={filter} onChange={onChange} />
        <Button icon="filter" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('dossiers.filters')}
        </Button>
      </div>
      {open ? (
        <div className={styles['filters']}>
          {names.map((name) => (
            <Select
              key={name}
              label={t(labels[name])}
              value={filter[name] ?? null}
              placeholder={t('common.all')}
              options={choices[name]}
              onChange={(value) => choose(name, value)}
            />
          ))}
        </div>
      ) : null}
      {active.length > 0 ? (
        <FilterChips
          label={t('dossiers.activeFilters')}
          chips={active.map((name) => ({
            id: name,
            on: true,
            label: choices[name].find(({ value }) => value === filter[name])?.label ?? filter[name] ?? '',
          }))}
          onToggle={(id) => choose(id as FilterName, null)}
          onClear={() => onChange({})}
        />
      ) : null}
    </Stack>
  )
}

/** Asks 0.3 s after the last letter; the letters stay whatever the server answers. */
function SearchBox({ filter, onChange }: Props) {
  const t = useTranslate()
  const asked = filter.search ?? ''
  const [typed, setTyped] = useState({ search: asked, asked })
  // the address changed by another way: its words are the ones in the box
  if (typed.asked !== asked) setTyped({ search: asked, asked })
  const { search } = typed
  const ask = useEffectEvent(() => {
    const { search: _, page: __, ...rest } = filter
    onChange(search.trim() === '' ? rest : { ...rest, search })
  })
  useEffect(() => {
    if (search === asked) return
    const timer = setTimeout(() => ask(), 300)
    return () => clearTimeout(timer)
  }, [search, asked])
  return (
    <TextField
      type="search"
      label={t('dossiers.search')}
      placeholder={t('dossiers.search')}
      hideLabel
      value={search}
      onChange={(text) => setTyped({ search: text, asked })}
    />
  )
}
