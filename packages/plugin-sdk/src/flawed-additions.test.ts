import { describe, expect, test } from 'vitest'
import type { RichPlugin } from '../test/rich-plugin.ts'
import { inFile, inPoints, reasonsAfter } from '../test/rich-plugin.ts'

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

describe('what a plugin says beside its dossiers is about itself alone', () => {
  test.each<[string, (plugin: RichPlugin) => unknown, string]>([
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
})
