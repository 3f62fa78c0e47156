import { checkPlugin } from '../src/check-plugin.ts'
import { readPlugin } from '../src/read-plugin.ts'
import { filesOf, soundPlugin } from './sound-plugin.ts'

export type Json = { [key: string]: unknown }
export type RichPlugin = { manifest: Json; files: { [path: string]: Json } }

/** A sound plugin with one of every further contribution. */
export function richPlugin(): RichPlugin {
  const { manifest } = soundPlugin()
  return {
    manifest: {
      ...manifest,
      capabilities: [{ name: 'notify.send', items: ['reminder'], perDay: 5 }],
      code: { file: 'compute/main.js', callTicks: 10 },
      contributes: {
        ...manifest.contributes,
        reports: [{ id: 'verdicts', file: 'reports/verdicts.json' }],
        widgets: [{ id: 'at-a-glance', file: 'widgets/glance.json' }],
        collections: [{ id: 'mentors', file: 'collections/mentors.json' }],
        codelists: [{ id: 'skills', file: 'codelists/skills.json' }],
        hooks: [
          {
            id: 'check',
            event: 'answer.validate',
            function: 'check',
            form: 'sample-form',
            fields: ['a1Verdict'],
          },
        ],
        permissions: [
          {
            id: 'keep',
            title: { vi: 'Ghi sổ' },
            roles: ['agencyOfficer'],
            on: { kind: 'collection', id: 'mentors' },
            acts: ['write'],
          },
        ],
        menu: [
          {
            id: 'book',
            title: { vi: 'Sổ' },
            area: 'work',
            page: { kind: 'collection', id: 'mentors' },
            roles: ['agencyOfficer'],
          },
        ],
        notifications: [
          {
            id: 'reminder',
            event: 'deadline.near',
            to: ['agencyOfficer'],
            title: { vi: 'Nhắc' },
            body: { vi: 'Sắp hết hạn' },
            perDay: 5,
          },
        ],
        i18n: [{ language: 'vi', file: 'locales/vi.json' }],
      },
    },
    files: {
      'reports/verdicts.json': {
        id: 'verdicts',
        version: '1.0.0',
        title: { vi: 'Kết quả' },
        dataset: 'dossiers',
        form: 'sample-form',
        filters: [{ field: 'a1Verdict', is: 'answered' }],
        columns: [{ id: 'count', title: { vi: 'Số' }, measure: 'count' }],
        sort: { by: 'count', direction: 'descending' },
      },
      'widgets/glance.json': {
        id: 'at-a-glance',
        version: '1.0.0',
        title: { vi: 'Nhìn nhanh' },
        slot: 'dossier.aside',
        form: 'sample-form',
        fields: ['a1Verdict'],
        blocks: [
          { kind: 'facts', rows: [{ label: { vi: 'Tự đánh giá' }, value: { field: 'a1Verdict' } }] },
          { kind: 'link', label: { vi: 'Xem' }, report: 'verdicts' },
        ],
      },
      'collections/mentors.json': {
        id: 'mentors',
        version: '1.0.0',
        title: { vi: 'Người hướng dẫn' },
        retention: 'fiveYears',
        titleField: 'name',
        fields: [
          { id: 'name', label: { vi: 'Tên' }, kind: 'text' },
          { id: 'skill', label: { vi: 'Kỹ năng' }, kind: 'codelist', codelist: { id: 'skills' } },
        ],
        indexed: ['name'],
      },
      'codelists/skills.json': {
        id: 'skills',
        version: '1.0.0',
        title: { vi: 'Kỹ năng' },
        items: [{ code: 'K1', label: { vi: 'Một' } }],
      },
      'locales/vi.json': { language: 'vi', messages: [{ key: 'book.empty', text: 'Sổ trống.' }] },
    },
  }
}

/** What the checks say of it after one change: each reason with the file it stands in. */
export function reasonsAfter(sin: (plugin: RichPlugin) => unknown): readonly string[] {
  const plugin = structuredClone(richPlugin())
  sin(plugin)
  const texts = Object.entries(plugin.files).map(
    ([path, content]) => [path, JSON.stringify(content)] as const,
  )
  const files = filesOf(soundPlugin(), {
    'plugin.json': JSON.stringify(plugin.manifest),
    'compute/main.js': 'export const check = () => []',
    ...Object.fromEntries(texts),
  })
  const content = readPlugin(files)
  const outcome = content.ok ? checkPlugin(content.value, files) : content
  if (outcome.ok) return []
  return (outcome.error.problems ?? []).map(({ code, params }) =>
    `${params?.['reason'] ?? code} ${params?.['file'] ?? ''}`.trim(),
  )
}

export const inFile = (path: string, change: Json) => (plugin: RichPlugin) =>
  Object.assign(plugin.files[path] ?? {}, change)
export const inPoints = (change: Json) => (plugin: RichPlugin) =>
  Object.assign(plugin.manifest['contributes'] as Json, change)
