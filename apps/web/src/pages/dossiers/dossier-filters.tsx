import type { DossierListItem } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Select } from '@thidua/ui'
import type { DossierFilter } from '#src/navigation/search-params.ts'
import { FilterPanel } from '#src/parts/filter-panel.tsx'
import { SearchBox } from '#src/parts/search-box.tsx'
import { useFilterChoices } from './use-filter-choices.ts'

type Props = {
  readonly filter: DossierFilter
  readonly rows: readonly DossierListItem[]
  readonly onChange: (filter: DossierFilter) => void
}
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
export function DossierFilters({ filter, rows, onChange }: Props) {
  const t = useTranslate()
  const choices = useFilterChoices(rows)
  const active = names.filter((name) => filter[name] !== undefined)

  function choose(name: FilterName, value: string | null) {
    const { [name]: _, page: __, ...rest } = filter
    onChange(value ? { ...rest, [name]: value } : rest)
  }

  function search(asked: string) {
    const { search: _, page: __, ...rest } = filter
    onChange(asked === '' ? rest : { ...rest, search: asked })
  }

  return (
    <FilterPanel
      search={<SearchBox label={t('dossiers.search')} asked={filter.search ?? ''} onAsk={search} />}
      open={t('dossiers.filters')}
      conditions={names.map((name) => (
        <Select
          key={name}
          label={t(labels[name])}
          value={filter[name] ?? null}
          placeholder={t('common.all')}
          options={choices[name]}
          onChange={(value) => choose(name, value)}
        />
      ))}
      chips={{
        label: t('dossiers.activeFilters'),
        chips: active.map((name) => ({
          id: name,
          on: true,
          label: choices[name].find(({ value }) => value === filter[name])?.label ?? filter[name] ?? '',
        })),
        onToggle: (id) => choose(id as FilterName, null),
        onClear: () => onChange({}),
      }}
    />
  )
}
