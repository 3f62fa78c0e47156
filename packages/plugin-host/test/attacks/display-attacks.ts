import type { ErrorCode } from '@thidua/kernel'
import type { Attack } from '#test/attacks/attack'
import { editJson } from '#test/attacks/edit-files'

type Json = { [key: string]: unknown }

const widget = 'widgets/targets-at-a-glance.json'
const report = 'reports/criteria-by-commune.json'
const manifest = 'plugin.json'

function display(
  [number, title, expected]: readonly [number, string, ErrorCode | 'harmless'],
  path: string,
  edit: (content: Json) => void,
): Attack {
  return {
    number,
    title,
    attempt: (world) => world.verify(world.forge(editJson(world.files(), path, edit))),
    expected,
  }
}

const withBlock = (block: object) => (content: Json) => {
  content['blocks'] = [block]
}
const withColumn = (column: object) => (content: Json) => {
  content['columns'] = [{ id: 'x', title: { vi: 'x' }, measure: 'count', ...column }]
  delete content['sort']
  delete content['layout']
}
const withMenu = (page: object) => (content: Json) => {
  const contributes = content['contributes'] as { menu: Json[] }
  Object.assign(contributes.menu[0] ?? {}, page)
}

/** Cases 19, 29, 30, 33 and 34 as far as a package can bring them: what is shown and counted. */
export const displayAttacks: readonly Attack[] = [
  ...['javascript:alert(1)', 'data:text/html,<script>', 'https://evil.example', '//evil.example'].flatMap(
    (href) => [
      display(
        [29, `a link of a widget to ${href}`, 'plugin.reference'],
        widget,
        withBlock({ kind: 'link', label: { vi: 'x' }, report: 'movement-results', href }),
      ),
      display(
        [29, `a link of a widget to a report called ${href}`, 'plugin.file-invalid'],
        widget,
        withBlock({ kind: 'link', label: { vi: 'x' }, report: href }),
      ),
      display([29, `a menu item to ${href}`, 'plugin.reference'], manifest, withMenu({ href })),
      display(
        [29, `a menu item to a report called ${href}`, 'plugin.id-invalid'],
        manifest,
        withMenu({ page: { kind: 'report', id: href } }),
      ),
    ],
  ),
  ...['html', 'iframe', 'script', 'image', 'markdown'].map((kind) =>
    display(
      [29, `a block of the kind ${kind}`, 'plugin.file-invalid'],
      widget,
      withBlock({ kind, text: { vi: '<b>x</b>' } }),
    ),
  ),
  ...['onClick', 'style', 'innerHTML', 'dangerouslySetInnerHTML', 'className'].map((key) =>
    display(
      [29, `a text with ${key}`, 'plugin.file-invalid'],
      widget,
      withBlock({ kind: 'text', text: { vi: 'x' }, [key]: 'alert(1)' }),
    ),
  ),
  display([29, 'a title that turns its letters around', 'plugin.manifest-invalid'], manifest, (content) => {
    content['title'] = { vi: 'G\u00F3i c\u1EE7a \u202Ehn\u1EC9t' }
  }),
  display([29, 'a text of a widget set apart from its line', 'plugin.file-invalid'], widget, (content) => {
    content['title'] = { vi: '\u2066x\u2069' }
  }),
  display([29, 'markup in a text, which is drawn as the text it is', 'harmless'], widget, (content) => {
    content['title'] = { vi: '<img src=x onerror=alert(1)>' }
    content['blocks'] = [{ kind: 'text', text: { vi: '<script>alert(1)</script> [x](javascript:alert(1))' } }]
    content['fields'] = []
  }),
  display(
    [29, 'a picture of its own in the menu', 'plugin.reference'],
    manifest,
    withMenu({ icon: 'data:image/svg+xml,<svg/>' }),
  ),
  display([30, 'a widget in a slot nobody named', 'plugin.file-invalid'], widget, (content) => {
    content['slot'] = 'session.signIn'
  }),
  display(
    [30, 'a widget that draws the label of the platform away', 'plugin.file-invalid'],
    widget,
    (content) => {
      content['label'] = { vi: 'Thi Đua' }
    },
  ),
  display([31, 'a widget of a thousand blocks', 'plugin.file-invalid'], widget, (content) => {
    content['blocks'] = Array.from({ length: 1000 }, () => ({ kind: 'text', text: { vi: 'x' } }))
  }),
  display(
    [19, 'a column whose rule reaches for a constructor', 'plugin.file-invalid'],
    report,
    withColumn({ when: "row.constructor.constructor('globalThis.canary = 1')() == 1" }),
  ),
  display([19, 'a column whose rule costs more than a row may', 'plugin.file-invalid'], report, (content) => {
    const walk = 'a2Targets.all(x, a2Targets.size() > 1 && a2Targets.size() > 2 && a2Targets.size() > 3)'
    content['columns'] = Array.from({ length: 30 }, (_, at) => ({
      id: `c${at}`,
      title: { vi: 'x' },
      measure: 'count',
      when: walk,
    }))
    delete content['sort']
    delete content['layout']
  }),
  display(
    [33, 'a title that begins like a formula, which files carry as text', 'harmless'],
    report,
    (content) => {
      content['title'] = { vi: '=cmd|calc' }
    },
  ),
  ...['select', 'sql', 'where', 'everything'].map((key) =>
    display([34, `a report that says ${key}`, 'plugin.file-invalid'], report, (content) => {
      content[key] = 'select * from users'
    }),
  ),
  ...['tenantId', 'unitId'].map((key) =>
    display([34, `a report that says ${key}`, 'plugin.id-invalid'], report, (content) => {
      content[key] = 'or true'
    }),
  ),
  ...['users', 'sessions', 'api_tokens', 'audit'].map((dataset) =>
    display([34, `a report about ${dataset}`, 'plugin.file-invalid'], report, (content) => {
      content['dataset'] = dataset
    }),
  ),
  ...['password_hash', 'answers', 'userId', 'unitId', '__proto__'].map((fact) =>
    display(
      [34, `a column that reads row.${fact}`, 'plugin.file-invalid'],
      report,
      withColumn({ when: `row.${fact} != null` }),
    ),
  ),
  display(
    [34, "a column that sums another plugin's field", 'plugin.file-invalid'],
    report,
    withColumn({ measure: 'sum', of: 'd3ContributionValue' }),
  ),
  display([34, "a report about another plugin's form", 'plugin.file-invalid'], report, (content) => {
    content['form'] = 'f09-household-achievement'
  }),
  display([34, "a widget that shows another plugin's field", 'plugin.file-invalid'], widget, (content) => {
    content['fields'] = ['d3ContributionValue']
  }),
  display(
    [34, "a menu item to another plugin's report", 'plugin.file-invalid'],
    manifest,
    withMenu({ page: { kind: 'report', id: 'household-contributions' } }),
  ),
]
