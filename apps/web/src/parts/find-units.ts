import type { FindUnits } from '@thidua/form-renderer'
import { callOperation } from '#src/api/call-operation.ts'

/** Where `unit` fields look units up; the server searches, tone marks forgiven. */
export const findUnits: FindUnits = async (search, kinds) => {
  const { items } = await callOperation('unit.list', { search, kinds, pageSize: 20 })
  return items.map(({ code, name }) => ({ code, name }))
}
