import type { Command } from '../command.ts'
import { say } from '../words.ts'

const required = { kind: 'text', required: true } as const
const text = { kind: 'text' } as const
const reason = { kind: 'text', default: say('plugin.reason') } as const

/** The life of a plugin from its first file to its last day, in the order of a developer's work. */
export const pluginCommands: readonly Command[] = [
  {
    name: 'plugin create',
    places: ['FOLDER'],
    options: { id: text, kind: text, title: text, publisher: text },
    loadOnFiles: async () => (await import('./create.ts')).createPlugin,
  },
  {
    name: 'plugin check',
    places: ['PLUGIN'],
    options: {},
    loadOnFiles: async () => (await import('./check.ts')).checkPlugin,
  },
  {
    name: 'plugin test',
    places: ['PLUGIN'],
    options: {},
    loadOnFiles: async () => (await import('./test.ts')).testPlugin,
  },
  {
    name: 'plugin types',
    places: ['PLUGIN'],
    options: { out: text },
    loadOnFiles: async () => (await import('./types.ts')).writeTypes,
  },
  {
    name: 'plugin docs',
    places: ['PLUGIN'],
    options: { language: { kind: 'text', default: 'vi' }, out: text },
    loadOnFiles: async () => (await import('./docs.ts')).writeDocs,
  },
  {
    name: 'plugin diff',
    places: ['OLDER', 'NEWER'],
    options: {},
    loadOnFiles: async () => (await import('./diff.ts')).diffPlugins,
  },
  {
    name: 'plugin pack',
    places: ['PLUGIN'],
    options: { out: text },
    loadOnFiles: async () => (await import('./pack.ts')).pack,
  },
  {
    name: 'plugin key',
    options: { holder: required, out: required },
    loadOnFiles: async () => (await import('./key.ts')).makeKey,
  },
  {
    name: 'plugin sign',
    places: ['PACKAGE'],
    options: { key: required, role: { kind: 'text', default: 'publisher' }, out: text },
    loadOnFiles: async () => (await import('./sign.ts')).sign,
  },
  {
    name: 'plugin verify',
    places: ['PACKAGE'],
    options: { key: { kind: 'list' }, catalogue: text, fingerprint: text },
    loadOnFiles: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'plugin plan',
    places: ['PLUGIN'],
    options: { reason },
    saysProblems: true,
    load: async () => (await import('./plan.ts')).planPlugin,
  },
  {
    name: 'plugin install',
    places: ['PLUGIN'],
    options: { reason },
    saysProblems: true,
    load: async () => (await import('./plan.ts')).installPlugin,
  },
  {
    name: 'plugin dev',
    places: ['FOLDER'],
    options: { once: { kind: 'flag' } },
    saysProblems: true,
    load: async () => (await import('./dev.ts')).develop,
  },
  {
    name: 'plugin disable',
    places: ['ID'],
    options: { reason },
    saysProblems: true,
    load: async () => (await import('./take-away.ts')).disable,
  },
  {
    name: 'plugin rollback',
    options: { generation: text, reason },
    saysProblems: true,
    load: async () => (await import('./take-away.ts')).rollBack,
  },
  {
    name: 'plugin uninstall',
    places: ['ID'],
    options: { reason },
    saysProblems: true,
    load: async () => (await import('./take-away.ts')).uninstall,
  },
  {
    name: 'plugin export',
    options: { publication: text, draft: text, id: required, out: required },
    saysProblems: true,
    load: async () => (await import('./export.ts')).exportPlugin,
  },
]
