import type { LoadedPlugin } from './load-plugin.ts'

export type Conflict = {
  readonly kind: 'plugin' | 'stakeholder' | 'unitKind'
  readonly id: string
  readonly plugins: string
}

/** The first id claimed twice: a plugin's own, a kind of stakeholder, or a kind of unit that would be two stakeholders. */
export function findConflict(plugins: readonly LoadedPlugin[]): Conflict | null {
  const claims = new Map<string, string>()
  for (const { manifest } of plugins) {
    const claimed = [
      { kind: 'plugin', id: manifest.id } as const,
      ...manifest.stakeholders.flatMap((stakeholder) => [
        { kind: 'stakeholder', id: stakeholder.kind } as const,
        ...stakeholder.unitKinds.map((id) => ({ kind: 'unitKind', id }) as const),
      ]),
    ]
    for (const { kind, id } of claimed) {
      const earlier = claims.get(`${kind} ${id}`)
      if (earlier !== undefined) return { kind, id, plugins: `${earlier}, ${manifest.id}` }
      claims.set(`${kind} ${id}`, manifest.id)
    }
  }
  return null
}
