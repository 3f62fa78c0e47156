/** What kind of subject the plugin brings: a unit that proposes itself, or one that a unit proposes. */
export const pluginKinds = ['unit', 'organisation', 'individual', 'household'] as const

export type PluginKind = (typeof pluginKinds)[number]

/** What must be known to write a plugin. */
export type PluginWish = {
  /** publisher.name in lower-case ASCII. */
  readonly id: string
  readonly kind: PluginKind
  readonly title: string
  readonly publisher: string
}

export function isPluginKind(word: string): word is PluginKind {
  return (pluginKinds as readonly string[]).includes(word)
}

/** What stands in the manifest for each kind. A unit that proposes itself is a kind of unit nobody else speaks for. */
export const stakeholderOf = {
  unit: { subjectKind: 'collective', unitKinds: ['press'], proposedBy: ['press'] },
  organisation: { subjectKind: 'collective', unitKinds: [], proposedBy: ['commune', 'ward', 'specialZone'] },
  individual: { subjectKind: 'individual', unitKinds: [], proposedBy: ['commune', 'ward', 'specialZone'] },
  household: { subjectKind: 'household', unitKinds: [], proposedBy: ['commune', 'ward', 'specialZone'] },
} as const satisfies Record<PluginKind, object>
