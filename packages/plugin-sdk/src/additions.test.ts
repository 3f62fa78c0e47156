import { describe, expect, test } from 'vitest'
import { filesOf, soundPlugin } from '../test/sound-plugin.ts'
import { checkPlugin } from './check-plugin.ts'
import type { PluginManifest } from './index.ts'
import { listedFiles } from './listed-files.ts'
import { readPlugin } from './read-plugin.ts'

type Json = { [key: string]: unknown }
type Rich = { manifest: Json; files: { [path: string]: Json } }

/** A sound plugin with one of every further contribution. */
function richPlugin(): Rich {
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

const reader = {
  id: 'read',
  event: 'import.parse',
  function: 'read',
  title: { vi: 'Tệp của đơn vị' },
  form: 'sample-form',
  fields: ['a1Verdict'],
}
const notice = {
  id: 'reminder',
  event: 'deadline.near',
  to: ['agencyOfficer'],
  title: { vi: 'Nhắc {code}' },
  body: { vi: 'Sắp hết hạn {deadlineOn}' },
  perDay: 5,
}

function reasonsAfter(sin: (plugin: Rich) => unknown): readonly string[] {
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

const inFile = (path: string, change: Json) => (plugin: Rich) =>
  Object.assign(plugin.files[path] ?? {}, change)
const inPoints = (change: Json) => (plugin: Rich) =>
  Object.assign(plugin.manifest['contributes'] as Json, change)

test('a plugin with one of every contribution has no fault, and each of its files is listed', () => {
  expect(reasonsAfter(() => null)).toEqual([])
  const { manifest, files } = richPlugin()
  const listed = listedFiles(manifest as unknown as PluginManifest)
  expect(listed).toEqual(expect.arrayContaining([...Object.keys(files), 'compute/main.js']))
})

describe('what a plugin says beside its dossiers is about itself alone', () => {
  test.each<[string, (plugin: Rich) => unknown, string]>([
    [
      'a report of a form it has not',
      inFile('reports/verdicts.json', { form: 'other-form' }),
      'form-unknown reports/verdicts.json',
    ],
    [
      'a report about a field it has not',
      inFile('reports/verdicts.json', { filters: [{ field: 'salary', is: 'answered' }] }),
      'field-unknown reports/verdicts.json',
    ],
    [
      'a report sorted by no column',
      inFile('reports/verdicts.json', { sort: { by: 'other', direction: 'ascending' } }),
      'column-unknown reports/verdicts.json',
    ],
    [
      'a report whose rule reads a field it has not',
      inFile('reports/verdicts.json', {
        columns: [{ id: 'count', title: { vi: 'Số' }, measure: 'count', when: 'salary > 1' }],
      }),
      'Unknown variable: salary reports/verdicts.json',
    ],
    [
      'a report that adds up words',
      inFile('reports/verdicts.json', {
        columns: [{ id: 'count', title: { vi: 'Số' }, measure: 'sum', of: 'a1Verdict' }],
      }),
      'measure-unfit reports/verdicts.json',
    ],
    [
      'a report grouped by criteria where there are none',
      inFile('reports/verdicts.json', { groupBy: ['criterion'] }),
      'group-unfit reports/verdicts.json',
    ],
    [
      'a chart of a column it has not',
      inFile('reports/verdicts.json', { layout: { chart: 'other' } }),
      'column-unknown reports/verdicts.json',
    ],
    [
      'a widget with a figure of a column its report has not',
      inFile('widgets/glance.json', {
        blocks: [
          {
            kind: 'facts',
            rows: [{ label: { vi: 'x' }, value: { report: 'verdicts', column: 'other' } }],
          },
        ],
      }),
      'column-unknown widgets/glance.json',
    ],
    [
      'a widget about a dossier on a page without one',
      inFile('widgets/glance.json', { slot: 'tasks.top' }),
      'slot-without-dossier widgets/glance.json',
    ],
    [
      'a value out of nowhere',
      inFile('widgets/glance.json', {
        blocks: [{ kind: 'facts', rows: [{ label: { vi: 'x' }, value: {} }] }],
      }),
      'value-source widgets/glance.json',
    ],
    [
      'a widget that leads to an address',
      inFile('widgets/glance.json', {
        blocks: [{ kind: 'link', label: { vi: 'x' }, report: 'verdicts', href: 'javascript:alert(1)' }],
      }),
      'form.unknown-field widgets/glance.json',
    ],
    [
      'a widget that shows what it did not ask for',
      inFile('widgets/glance.json', { fields: [] }),
      'field-not-declared widgets/glance.json',
    ],
    [
      'a widget that leads to a report of nobody',
      inFile('widgets/glance.json', { blocks: [{ kind: 'link', label: { vi: 'x' }, report: 'other' }] }),
      'report-unknown widgets/glance.json',
    ],
    [
      'a collection named after no field',
      inFile('collections/mentors.json', { titleField: 'other' }),
      'field-unknown collections/mentors.json',
    ],
    [
      'a choice without options',
      inFile('collections/mentors.json', { fields: [{ id: 'name', label: { vi: 'x' }, kind: 'choice' }] }),
      'options-missing collections/mentors.json',
    ],
    [
      'a list of codes it has not',
      inFile('collections/mentors.json', {
        fields: [{ id: 'name', label: { vi: 'x' }, kind: 'codelist', codelist: { id: 'other' } }],
      }),
      'codelist-unknown collections/mentors.json',
    ],
    [
      'a code said twice',
      inFile('codelists/skills.json', {
        items: [
          { code: 'K1', label: { vi: 'a' } },
          { code: 'K1', label: { vi: 'b' } },
        ],
      }),
      'code-twice codelists/skills.json',
    ],
    [
      'words in a language other than listed',
      inFile('locales/vi.json', { language: 'en' }),
      'id-not-as-listed locales/vi.json',
    ],
    ['a hook without code', (plugin) => delete plugin.manifest['code'], 'code-missing plugin.json'],
    [
      'a function that reads files of no form',
      inPoints({ hooks: [{ ...reader, form: undefined }] }),
      'hook-form-missing plugin.json',
    ],
    [
      'a function that reads files under no name',
      inPoints({ hooks: [{ ...reader, title: undefined }] }),
      'hook-title-missing plugin.json',
    ],
    [
      'a notice without leave to send',
      (plugin) => delete plugin.manifest['capabilities'],
      'capability-missing plugin.json',
    ],
    [
      'a notice with a place nobody fills in',
      inPoints({ notifications: [{ ...notice, body: { vi: 'Xin chào {name}' } }] }),
      'placeholder-unknown plugin.json',
    ],
    [
      'a notice with a formula between braces',
      inPoints({ notifications: [{ ...notice, title: { vi: 'x', en: '{code + 1}' } }] }),
      'placeholder-unknown plugin.json',
    ],
    [
      'a notice with a brace left open',
      inPoints({ notifications: [{ ...notice, title: { vi: '{code' } }] }),
      'placeholder-unknown plugin.json',
    ],
    [
      'a notice sent oftener than was asked for',
      inPoints({ notifications: [{ ...notice, perDay: 6 }] }),
      'oftener-than-asked plugin.json',
    ],
    [
      'a notice leave was asked for another than',
      (plugin) =>
        Object.assign(plugin.manifest, {
          capabilities: [{ name: 'notify.send', items: ['other'], perDay: 5 }],
        }),
      'capability-missing plugin.json',
    ],
    [
      'a list of the province there is not',
      inFile('collections/mentors.json', {
        fields: [
          { id: 'name', label: { vi: 'x' }, kind: 'codelist', codelist: { id: 'skills', from: 'province' } },
        ],
      }),
      'codelist-unknown collections/mentors.json',
    ],
    [
      'a field of a collection called as the language calls its own',
      inFile('collections/mentors.json', {
        fields: [
          { id: 'name', label: { vi: 'x' }, kind: 'text' },
          { id: 'constructor', label: { vi: 'x' }, kind: 'text' },
        ],
      }),
      'id-reserved collections/mentors.json',
    ],
    [
      'a menu that leads to a report of nobody',
      inPoints({
        menu: [
          {
            id: 'book',
            title: { vi: 'x' },
            area: 'work',
            page: { kind: 'report', id: 'other' },
            roles: ['agencyOfficer'],
          },
        ],
      }),
      'report-unknown plugin.json',
    ],
    [
      'a right to a collection of somebody else',
      inPoints({
        permissions: [
          {
            id: 'keep',
            title: { vi: 'x' },
            roles: ['agencyOfficer'],
            on: { kind: 'collection', id: 'other' },
            acts: ['write'],
          },
        ],
      }),
      'collection-unknown plugin.json',
    ],
    [
      'a hook that looks at a field of no form',
      inPoints({ hooks: [{ id: 'check', event: 'answer.validate', function: 'check', fields: ['salary'] }] }),
      'field-unknown plugin.json',
    ],
    [
      'a report with a query',
      inFile('reports/verdicts.json', { query: 'select 1' }),
      'form.unknown-field reports/verdicts.json',
    ],
  ])('%s', (_, sin, reason) => {
    expect(reasonsAfter(sin)).toContain(reason)
  })

  test('a fourth widget on one page', () => {
    const four = (plugin: Rich) => {
      const points = plugin.manifest['contributes'] as Json
      const ids = ['one', 'two', 'three', 'four']
      points['widgets'] = ids.map((id) => ({ id, file: `widgets/${id}.json` }))
      const glance = plugin.files['widgets/glance.json'] ?? {}
      delete plugin.files['widgets/glance.json']
      for (const id of ids) plugin.files[`widgets/${id}.json`] = { ...glance, id }
    }
    expect(reasonsAfter(four)).toEqual(['widgets-too-many plugin.json'])
  })

  test('one id twice in a list', () => {
    const twice = (plugin: Rich) => {
      const points = plugin.manifest['contributes'] as { menu: Json[] }
      points.menu.push(...points.menu)
    }
    expect(reasonsAfter(twice)).toEqual(['id-twice plugin.json'])
  })
})
