import type { LocalText } from '@thidua/contracts'
import type { LoadedPlugin } from '../load-plugin.ts'

type Titled = ReadonlyMap<string, { readonly title: LocalText }>
type Titles = ReadonlyMap<string, LocalText>

/** What people call the things a plugin adds, by contribution point and by the id within it; what has no title is not there. */
export function contributionTitles(plugin: LoadedPlugin): ReadonlyMap<string, Titles> {
  const { workflows, documents, additions } = plugin
  const forms = new Map([...plugin.forms].map(([id, { definition }]) => [id, definition]))
  const titled: Readonly<Record<string, Titled>> = {
    forms,
    workflows,
    documents,
    reports: additions.reports,
    widgets: additions.widgets,
    collections: additions.collections,
    codelists: additions.codelists,
  }
  const criteria = [...forms.values()].flatMap(({ sections }) =>
    sections.flatMap(({ criterionId, title }) => (criterionId ? [[criterionId, title] as const] : [])),
  )
  const scorings = [...plugin.scoring].flatMap(([id, { formId }]) => {
    const form = forms.get(formId)
    return form ? [[id, form.title] as const] : []
  })
  return new Map<string, Titles>([
    ...Object.entries(titled).map(
      ([point, list]) => [point, new Map([...list].map(([id, { title }]) => [id, title]))] as const,
    ),
    ['criteria', new Map(criteria)],
    // a scale is called after the form it is for
    ['scoring', new Map(scorings)],
  ])
}
