import type { PluginManifest, PluginPermission, RecordType, Role } from '@thidua/contracts'
import { findCodelistAmong, recordForm } from '@thidua/plugin-sdk'
import type { LoadedPlugin } from './load-plugin.ts'

/** The plugin's collections as records pin them. They were checked when the plugin was loaded. */
export function recordTypesOf({
  manifest,
  additions,
}: Pick<LoadedPlugin, 'manifest' | 'additions'>): readonly RecordType[] {
  const find = findCodelistAmong(additions.codelists)
  return [...additions.collections.values()].map((collection) => {
    const form = recordForm(collection, find)
    if (!form.ok) throw new Error(`${manifest.id} was not checked`)
    const { id, version, retention, titleField, indexed = [] } = collection
    const permissions = permissionsOn(manifest, id)
    const restrictedTo = { read: rolesFor(permissions, 'read'), write: rolesFor(permissions, 'write') }
    return { id, version, retention, titleField, indexed, form: form.value, restrictedTo }
  })
}

function permissionsOn({ contributes }: PluginManifest, collection: string): readonly PluginPermission[] {
  return (contributes.permissions ?? []).filter(({ on }) => on.kind === 'collection' && on.id === collection)
}

/** An act no permission names is left to policy; one that is named is for those roles alone. */
function rolesFor(permissions: readonly PluginPermission[], act: 'read' | 'write'): readonly Role[] | null {
  const naming = permissions.filter(({ acts }) => acts.includes(act))
  return naming.length === 0 ? null : [...new Set(naming.flatMap(({ roles }) => roles))].toSorted()
}
