import type { Actor } from '@thidua/access'
import { dossierVisibility, sitsInProvince } from '@thidua/access'
import type { PluginManifest, PluginOwnPage, Role } from '@thidua/contracts'
import { roles } from '@thidua/contracts'
import type { LoadedPlugin } from '@thidua/plugin-host'
import { concerns, isPluginFor } from '../plugin/plugin-offer.ts'
import type { ServiceDeps } from '../service-deps.ts'

type World = Pick<ServiceDeps, 'plugins' | 'active'>

/** A plugin of the active set, and the roles the person holds where it is in use. */
export type ServingPlugin = { readonly plugin: LoadedPlugin; readonly roles: readonly Role[] }

/** Plugins that show this person anything at all: none in safe mode, none that is disabled. By id. */
export function pluginsServing(world: World, actor: Actor): readonly ServingPlugin[] {
  return world.plugins
    .plugins()
    .map((plugin) => ({ plugin, roles: rolesWherePluginServes(world, actor, plugin.manifest) }))
    .filter((serving) => serving.roles.length > 0)
}

export function findPluginServing(world: World, actor: Actor, pluginId: string): ServingPlugin | null {
  return pluginsServing(world, actor).find(({ plugin }) => plugin.manifest.id === pluginId) ?? null
}

/**
 * At units it brings dossiers for, as subject or as proposer. Where the province assigned the plugin to other kinds of unit,
 * or the unit has left it out, it shows nothing there; the offices of the province see every plugin.
 */
function rolesWherePluginServes(
  world: World,
  actor: Actor,
  { id: pluginId, stakeholders }: PluginManifest,
): readonly Role[] {
  if (actor.kind === 'system') return roles
  if (actor.kind === 'public') return []
  const held = actor.assignments.filter((assignment) => {
    const { unitKind: kind, unitId: id } = assignment
    if (kind === 'province' || sitsInProvince(assignment)) return true
    return stakeholders.some((one) => concerns(one, kind)) && isPluginFor(world, pluginId, { id, kind })
  })
  return [...new Set(held.map(({ role }) => role))]
}

/**
 * What the plugin itself says about its own thing narrows, never widens: nothing said is everybody it serves. Of a report
 * everything must be said once anything is; of a collection each act stands by itself, as its records have it.
 */
export function mayUsePage(
  { plugin, roles: held }: ServingPlugin,
  page: PluginOwnPage,
  act: 'read' | 'export' = 'read',
): boolean {
  const own = (plugin.manifest.contributes.permissions ?? []).filter(
    ({ on, acts }) =>
      on.kind === page.kind && on.id === page.id && (page.kind !== 'collection' || acts.includes(act)),
  )
  if (own.length === 0) return true
  return own.some(
    ({ acts, roles: allowed }) => acts.includes(act) && allowed.some((role) => held.includes(role)),
  )
}

/** Reports and widgets are about dossiers; who may see none has no use for them. */
export function seesDossiers(actor: Actor): boolean {
  const { everything, unitIds, submitted, ownerUserId } = dossierVisibility(actor)
  return everything || submitted || ownerUserId !== null || unitIds.length > 0
}
