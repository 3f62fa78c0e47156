import type { CheckedSource } from './source/checked-source.ts'
import type { PluginSource } from './source/plugin-source.ts'

/**
 * Gives a plugin written in TypeScript its types and nothing else: a criterion the plugin has not taken on, a field no form
 * has, a form, scoring or workflow nobody wrote does not compile. `pluginFiles` makes of it the folder a platform reads.
 *
 * @example
 * ```ts
 * export const plugin = definePlugin({
 *   id: 'vanphong.doi-moi',
 *   version: '1.0.0',
 *   platform: '^1.0.0',
 *   title: { vi: 'Đổi mới', en: 'Innovation' },
 *   description: { vi: 'Một phần mở rộng nhỏ để học theo.' },
 *   publisher: 'Văn phòng',
 *   stakeholders: [],
 *   contributes: { criterionGroups: [], forms: [], scoring: [], workflows: [], documents: [] },
 *   fixtures: [],
 * })
 * ```
 */
export function definePlugin<const Source extends PluginSource>(
  source: Source & CheckedSource<Source>,
): Source {
  return source
}
