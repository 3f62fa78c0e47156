import type { PluginManifest } from '@thidua/contracts'

/**
 * Gives a manifest written in TypeScript its type, and nothing else; `plugin.json` is what a platform reads.
 *
 * @example
 * ```ts
 * export const manifest = definePlugin({
 *   id: 'thidua.example',
 *   version: '1.0.0',
 *   platform: '^1.0.0',
 *   title: { vi: 'Ví dụ' },
 *   description: { vi: 'Một phần bổ trợ nhỏ để học theo.' },
 *   publisher: 'Sở Khoa học và Công nghệ',
 *   stakeholders: [],
 *   contributes: { criterionGroups: [], forms: [], scoring: [], workflows: [], documents: [] },
 *   fixtures: [],
 * })
 * ```
 */
export function definePlugin<const Manifest extends PluginManifest>(manifest: Manifest): Manifest {
  return manifest
}
