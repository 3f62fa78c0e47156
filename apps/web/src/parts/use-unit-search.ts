import { useState } from 'react'
import { useReading } from '../api/use-reading.ts'

/** What a combobox of units needs; the server searches, tone marks forgiven. */
export function useUnitSearch() {
  const [search, setSearch] = useState('')
  const units = useReading(
    'unit.list',
    { ...(search ? { search } : {}), pageSize: 20 },
    { keepPrevious: true },
  )
  return {
    busy: units.isFetching,
    onSearch: setSearch,
    options: (units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  }
}
