import type { Problem } from '@thidua/kernel'
import type { PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'
import { twins } from './twins.ts'

/** Ids within one list are each said once, and what menus, permissions and notices name is there. */
export function checkNames({ manifest, additions, forms }: PluginContent): readonly Problem[] {
  const { hooks = [], permissions = [], menu = [], notifications = [] } = manifest.contributes
  const things = { collection: additions.collections, report: additions.reports, form: forms } as const
  const named = [
    ...menu.map(({ page }, at) => ({ thing: page, path: `/contributes/menu/${at}/page` })),
    ...permissions.map(({ on }, at) => ({ thing: on, path: `/contributes/permissions/${at}/on` })),
  ]
  const formIds = new Set(manifest.contributes.forms.map(({ id }) => id))
  return [
    ...Object.entries({ hooks, permissions, menu, notifications }).flatMap(([point, list]) =>
      twins(list.map(({ id }) => id)).map((id) =>
        flaw('plugin.json', `/contributes/${point}`, 'id-twice', { id }),
      ),
    ),
    ...named
      .filter(({ thing }) => !things[thing.kind].has(thing.id))
      .map(({ thing, path }) => flaw('plugin.json', path, `${thing.kind}-unknown`, { id: thing.id })),
    // people consent to one of each name, and only that one may count
    ...twins((manifest.capabilities ?? []).map(({ name }) => name)).map((id) =>
      flaw('plugin.json', '/capabilities', 'id-twice', { id }),
    ),
    ...twins((manifest.settings ?? []).map(({ key }) => key)).map((id) =>
      flaw('plugin.json', '/settings', 'id-twice', { id }),
    ),
    ...(manifest.lenses ?? []).flatMap(({ form }, at) =>
      formIds.has(form) ? [] : [flaw('plugin.json', `/lenses/${at}/form`, 'form-unknown', { form })],
    ),
    ...[...additions.codelists].flatMap(([id, { items }]) =>
      twins(items.map(({ code }) => code)).map((code) =>
        flaw(fileOf(manifest.contributes.codelists, id), '/items', 'code-twice', { code }),
      ),
    ),
  ]
}

function fileOf(
  list: readonly { readonly id: string; readonly file: string }[] | undefined,
  id: string,
): string {
  return list?.find((one) => one.id === id)?.file ?? 'plugin.json'
}
