import type { LocalText } from '@thidua/contracts'
import { useLocalText } from '#src/parts/use-local-text.ts'

/** People know plugins by their titles; an id nobody has named stays what it is. */
export function usePluginNames(
  ...lists: readonly (readonly ({ readonly title: LocalText } & (
    | { readonly id: string }
    | { readonly pluginId: string }
  ))[])[]
): (pluginId: string) => string {
  const text = useLocalText()
  const titles = new Map(lists.flat().map((one) => ['id' in one ? one.id : one.pluginId, one.title]))
  return (pluginId) => {
    const title = titles.get(pluginId)
    return title ? text(title) : pluginId
  }
}
