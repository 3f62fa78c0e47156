import type { Attack } from '#test/attacks/attack'
import type { AttackWorld } from '#test/attacks/attack-world'
import { editJson } from '#test/attacks/edit-files'

type Json = { [key: string]: unknown }

const widgetFile = 'widgets/glance.json'
const text = { vi: 'Xem' }
const goodWidget: Json = {
  id: 'glance',
  version: '1.0.0',
  title: text,
  slot: 'dossier.aside',
  form: 'f23-commune-ad-hoc',
  fields: ['happenedAt'],
  blocks: [{ kind: 'facts', rows: [{ label: text, value: { field: 'happenedAt' } }] }],
}

/** The good plugin with one more file, listed under a contribution point. */
function withFile(world: AttackWorld, point: string, file: string, content: Json): Map<string, string> {
  const listed = editJson(world.files(), 'plugin.json', (manifest) => {
    const contributes = manifest['contributes'] as Json
    const before = (contributes[point] ?? []) as readonly Json[]
    contributes[point] = [...before, { id: content['id'], file }]
  })
  return listed.set(file, JSON.stringify(content))
}

function widget(
  number: number,
  title: string,
  change: Json,
  expected: Attack['expected'],
  reason?: string,
): Attack {
  return {
    number,
    title,
    attempt: (world) =>
      world.verify(world.forge(withFile(world, 'widgets', widgetFile, { ...goodWidget, ...change }))),
    expected,
    ...(reason === undefined ? {} : { reason }),
  }
}

function manifest(
  number: number,
  title: string,
  expected: Attack['expected'],
  edit: (manifest: Json) => void,
): Attack {
  return {
    number,
    title,
    attempt: (world) => world.verify(world.forge(editJson(world.files(), 'plugin.json', edit))),
    expected,
  }
}

const capabilitiesNobodyGives = [
  'network.connect',
  'dossier.read',
  'notify.sendAll',
  'notify.Send',
  'constructor',
]
const unfitSettings = [
  { kind: 'integer', minimum: 1, maximum: 5, default: 100 },
  { kind: 'boolean', default: 'yes' },
  { kind: 'choice', choices: [{ value: 'a', label: text }], default: 'z' },
]
/** Answers that would be written over by others, or go where nobody finds them. */
const greedyLenses = [
  {
    title: 'two answers carried into one',
    renames: [
      { from: 'oldOne', to: 'a1Remark' },
      { from: 'oldTwo', to: 'a1Remark' },
    ],
  },
  { title: 'an answer carried to a field that is not there', renames: [{ from: 'oldOne', to: 'nowhere' }] },
  {
    title: 'one answer carried to two fields',
    renames: [
      { from: 'oldOne', to: 'a1Remark' },
      { from: 'oldOne', to: 'a2Remark' },
    ],
  },
]
/** Files that would be read into answers which are not the plugin's, or into files nobody uploaded. */
const readersOfOthers = [
  {
    title: 'a file read into the form of another plugin',
    form: 'f07-enterprise-assessment',
    fields: ['taxesPaid'],
  },
  {
    title: 'a file read into the files of a dossier',
    form: 'f05-commune-assessment',
    fields: ['a1Evidence'],
  },
]
const withBlock = (block: Json) => ({ blocks: [block] })

/** Cases 28, 30, 31 and 35: ways out through an address, a frame, a flood; hands on what is another's. */
export const additionAttacks: readonly Attack[] = [
  ...capabilitiesNobodyGives.map((name) =>
    manifest(28, `a capability nobody gives: ${name}`, 'plugin.capability-unknown', (content) => {
      content['capabilities'] = [{ name, items: ['169.254.169.254'], perDay: 1_000_000 }]
    }),
  ),
  manifest(28, 'one nobody gives behind one that is given', 'plugin.capability-unknown', (content) => {
    content['capabilities'] = [{ name: 'notify.send', perDay: 1 }, { name: 'file.read' }]
  }),
  manifest(28, 'a capability in letters that only look like ours', 'plugin.manifest-invalid', (content) => {
    content['capabilities'] = [{ name: 'n\u043Etify.send' }]
  }),
  manifest(28, 'a list of hosts to be let through to', 'plugin.manifest-invalid', (content) => {
    content['gateway'] = { hosts: ['[::ffff:127.0.0.1]', '2130706433', 'user@tinh.gov.vn'] }
  }),
  manifest(28, 'a notice to an address', 'plugin.manifest-invalid', (content) => {
    const contributes = content['contributes'] as Json
    contributes['notifications'] = [{ id: 'call-home', to: 'https://127.0.0.1:9/beacon', text }]
  }),
  widget(30, 'a good widget of blocks is let in', {}, 'harmless'),
  widget(
    30,
    'a widget with a page of its own',
    withBlock({ kind: 'html', html: '<form action=/>' }),
    'plugin.file-invalid',
    'content',
  ),
  widget(
    30,
    'a widget with a program of its own',
    { worker: 'compute/widget.js' },
    'plugin.file-invalid',
    'content',
  ),
  widget(
    30,
    'a frame',
    withBlock({ kind: 'frame', src: 'about:blank' }),
    'plugin.reference',
    'leads-outside',
  ),
  widget(
    30,
    'a link that leaves the platform',
    withBlock({ kind: 'link', label: text, href: 'https://gia-mao.example/dang-nhap' }),
    'plugin.reference',
    'leads-outside',
  ),
  widget(
    30,
    'a link that runs',
    withBlock({ kind: 'link', label: text, href: 'javascript:globalThis.canary=1' }),
    'plugin.reference',
    'leads-outside',
  ),
  widget(30, 'a place that is the platform’s own', { slot: 'sign-in' }, 'plugin.file-invalid', 'content'),
  widget(
    30,
    'a look at answers it does not name',
    withBlock({ kind: 'facts', rows: [{ label: text, value: { field: 'influence' } }] }),
    'plugin.file-invalid',
    'content',
  ),
  widget(
    31,
    'thirty-one blocks',
    { blocks: Array.from({ length: 31 }, () => ({ kind: 'heading', text })) },
    'plugin.file-invalid',
    'content',
  ),
  widget(
    31,
    'ten thousand blocks',
    { blocks: Array.from({ length: 10_000 }, () => ({ kind: 'heading', text })) },
    'plugin.schema-bounds',
    'too-wide',
  ),
  widget(
    31,
    'a block within a block',
    withBlock({ kind: 'heading', text, blocks: [{ kind: 'heading', text }] }),
    'plugin.file-invalid',
    'content',
  ),
  {
    number: 35,
    title: 'a report over the book of another plugin',
    attempt: (world) =>
      world.verify(
        world.forge(
          withFile(world, 'reports', 'reports/theirs.json', {
            id: 'theirs',
            version: '1.0.0',
            title: text,
            dataset: 'thidua.enterprise/transfers',
            columns: [{ id: 'count', title: text, measure: 'count' }],
          }),
        ),
      ),
    expected: 'plugin.file-invalid',
    reason: 'content',
  },
  manifest(
    27,
    'a capability asked for twice, the second time as people know it',
    'plugin.file-invalid',
    (content) => {
      content['capabilities'] = [
        { name: 'notify.send', perDay: 1_000_000 },
        { name: 'notify.send', perDay: 1 },
      ]
    },
  ),
  ...unfitSettings.map((setting) =>
    manifest(
      27,
      `a setting that begins as nobody could set it: ${setting.kind}`,
      'plugin.file-invalid',
      (content) => {
        content['settings'] = [{ key: 'most', title: text, ...setting }]
      },
    ),
  ),
  ...greedyLenses.map(({ title, renames }) =>
    manifest(35, title, 'plugin.file-invalid', (content) => {
      content['lenses'] = [{ form: 'f05-commune-assessment', fromVersion: '0.9.0', renames }]
    }),
  ),
  manifest(35, 'a lens over the form of another plugin', 'plugin.file-invalid', (content) => {
    content['lenses'] = [
      {
        form: 'f07-enterprise-assessment',
        fromVersion: '1.0.0',
        renames: [{ from: 'taxesPaid', to: 'gone' }],
      },
    ]
  }),
  manifest(35, 'a hook over the form of another plugin', 'plugin.file-invalid', (content) => {
    const contributes = content['contributes'] as Json
    content['code'] = { file: 'compute/spy.js' }
    contributes['hooks'] = [
      {
        id: 'spy',
        event: 'answer.derive',
        function: 'spy',
        form: 'f07-enterprise-assessment',
        fields: ['taxesPaid'],
      },
    ]
  }),
  ...readersOfOthers.map(({ title, fields, form }) =>
    manifest(35, title, 'plugin.file-invalid', (content) => {
      const contributes = content['contributes'] as Json
      content['code'] = { file: 'compute/spy.js' }
      contributes['hooks'] = [
        { id: 'fill', event: 'import.parse', function: 'fill', title: text, form, fields },
      ]
    }),
  ),
  manifest(35, 'a permission on the book of another plugin', 'plugin.file-invalid', (content) => {
    const contributes = content['contributes'] as Json
    contributes['permissions'] = [
      {
        id: 'wipe',
        title: text,
        on: { kind: 'collection', id: 'mentor-schools' },
        roles: ['agencyOfficer'],
        acts: ['write'],
      },
    ]
  }),
]
