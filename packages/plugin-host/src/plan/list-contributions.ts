import { contentHash } from '../content-hash.ts'
import type { LoadedPlugin } from '../load-plugin.ts'
import type { LocalText } from '@thidua/contracts'
import { contributionTitles } from './contribution-titles.ts'

/** One thing a plugin adds, by its global id `publisher.plugin/point/local`, which nobody writes: it follows. */
export type Contribution = {
  readonly id: string
  readonly point: string
  readonly local: string
  readonly label: LocalText
  /** Equal when its content is. */
  readonly hash: string
}

/** Everything a plugin adds, points in the manifest's order. What a later manifest lists under a new point is there too. */
export function listContributions(plugin: LoadedPlugin): readonly Contribution[] {
  const { manifest } = plugin
  const shas = new Map(plugin.files.map(({ path, sha256 }) => [path, sha256]))
  const named = (point: string, local: string, label: LocalText, hash: string): Contribution => ({
    id: `${manifest.id}/${point}/${local}`,
    point,
    local,
    label,
    hash,
  })
  const titles = contributionTitles(plugin)
  const titleOf = (point: string, local: string) => titles.get(point)?.get(local) ?? { vi: local }
  const contents: Readonly<Record<string, ReadonlyMap<string, object>>> = {
    forms: new Map([...plugin.forms].map(([id, { definition }]) => [id, definition])),
    workflows: plugin.workflows,
    documents: plugin.documents,
  }
  const listed = Object.entries(manifest.contributes).flatMap(([point, list]) =>
    (list as readonly Listed[]).flatMap((item) => {
      if (item.groupId !== undefined)
        return (item.criteria ?? []).map((criterion) =>
          named('criteria', criterion, titleOf('criteria', criterion), `${item.groupId} ${criterion}`),
        )
      const local = item.id ?? item.file ?? ''
      const content = contents[point]?.get(local) ?? plugin.scoring.get(local)
      const label = item.title ?? titleOf(point, local)
      const hash = content
        ? contentHash(content)
        : contentHash({ item, sha256: shas.get(item.file ?? '') ?? '' })
      return [named(point, local, label, hash)]
    }),
  )
  return [
    ...manifest.stakeholders.map((stakeholder) =>
      named('stakeholders', stakeholder.kind, stakeholder.title, contentHash(stakeholder)),
    ),
    ...listed,
    ...(manifest.code
      ? [
          named(
            'code',
            manifest.code.file,
            { vi: manifest.code.file },
            contentHash({ ...manifest.code, sha256: shas.get(manifest.code.file) ?? '' }),
          ),
        ]
      : []),
    ...(manifest.settings ?? []).map((setting) =>
      named('settings', setting.key, setting.title, contentHash(setting)),
    ),
  ]
}

type Listed = {
  readonly id?: string
  readonly file?: string
  readonly title?: LocalText
  readonly groupId?: string
  readonly criteria?: readonly string[]
}
