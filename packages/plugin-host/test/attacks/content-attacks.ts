import type { ErrorCode } from '@thidua/kernel'
import type { Attack } from '#test/attacks/attack'
import { editJson, editText } from '#test/attacks/edit-files'

type Json = { [key: string]: unknown }

const form = 'forms/f23-commune-ad-hoc.json'
const scoring = 'scoring/f05-verdicts.json'

/** A package signed by everyone who must sign, with one thing changed in one file. */
function content(
  [number, title, expected, reason, within]: readonly [
    number,
    string,
    ErrorCode | 'harmless',
    string?,
    number?,
  ],
  path: string,
  edit: (content: Json) => void,
): Attack {
  return {
    number,
    title,
    attempt: (world) => world.verify(world.forge(editJson(world.files(), path, edit))),
    expected,
    ...(reason === undefined ? {} : { reason }),
    ...(within === undefined ? {} : { within }),
  }
}

function text(
  [number, title, expected, reason, within]: readonly [
    number,
    string,
    ErrorCode | 'harmless',
    string?,
    number?,
  ],
  path: string,
  from: string,
  to: string,
): Attack {
  return {
    number,
    title,
    attempt: (world) => world.verify(world.forge(editText(world.files(), path, from, to))),
    expected,
    ...(reason === undefined ? {} : { reason }),
    ...(within === undefined ? {} : { within }),
  }
}

const doubled = (depth: number): unknown =>
  depth === 0 ? { type: 'string' } : { anyOf: [doubled(depth - 1), doubled(depth - 1)] }

function firstField(definition: Json): Json {
  const [section] = definition['sections'] as { fields: Json[] }[]
  const [field] = section?.fields ?? []
  if (!field) throw new Error('the form has no field')
  return field
}

/** Cases 12, 13, 15 to 18: what the files say. */
export const contentAttacks: readonly Attack[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'].map((key) =>
    text(
      [12, `a manifest with the key ${key}`, 'plugin.reserved-key', 'key-reserved'],
      'plugin.json',
      '{',
      `{"${key}":{"polluted":true},`,
    ),
  ),
  text(
    [12, 'a manifest with a reserved key in other letters', 'plugin.reserved-key', 'key-reserved'],
    'plugin.json',
    '{',
    '{"\\u005f_proto__":{"polluted":true},',
  ),
  text(
    [12, 'a form with a reserved key deep inside', 'plugin.reserved-key', 'key-reserved'],
    form,
    '"sections": [',
    '"sections": [{"constructor":{"prototype":{"polluted":true}}},',
  ),
  text(
    [12, 'answers of a fixture with a reserved key', 'plugin.reserved-key', 'key-reserved'],
    'fixtures/f23-ad-hoc.valid.json',
    '"answers": {',
    '"answers": {"__proto__":{"polluted":true},',
  ),
  text(
    [12, 'a key that is said twice', 'plugin.manifest-invalid', 'key-twice'],
    'plugin.json',
    '{',
    '{"version":"9.9.9",',
  ),
  ...['toString', 'hasOwnProperty', 'constructor', '__proto__'].map((id) =>
    content([13, `a form called ${id}`, 'plugin.id-invalid', 'id-reserved'], form, (definition) => {
      definition['id'] = id
    }),
  ),
  content([13, 'a form with an empty id', 'plugin.id-invalid', 'id-empty'], form, (definition) => {
    definition['id'] = ''
  }),
  content(
    [13, 'a form with an id of ten megabytes', 'plugin.archive-size', 'unpacks-to-too-much'],
    form,
    (definition) => {
      definition['id'] = 'a'.repeat(10_000_000)
    },
  ),
  content(
    [13, 'a form with an id of half a megabyte', 'plugin.id-invalid', 'id-too-long'],
    form,
    (definition) => {
      definition['id'] = 'abcdefgh'.repeat(60_000)
    },
  ),
  content(
    [13, 'a plugin with an id of a thousand letters', 'plugin.id-invalid', 'id-too-long'],
    'plugin.json',
    (manifest) => {
      manifest['id'] = `thidua.${'a'.repeat(1000)}`
    },
  ),
  content([13, 'a plugin with an empty id', 'plugin.id-invalid', 'id-empty'], 'plugin.json', (manifest) => {
    manifest['id'] = ''
  }),
  content([13, 'a field called toString', 'plugin.id-invalid', 'id-reserved'], form, (definition) => {
    firstField(definition)['id'] = 'toString'
  }),
  content([13, 'a plugin called toString', 'plugin.id-invalid', 'id-reserved'], 'plugin.json', (manifest) => {
    manifest['id'] = 'thidua.toString'
  }),
  ...[
    'http://169.254.169.254/latest/meta-data/',
    'https://internal.example/schema.json',
    'file:///etc/passwd',
    'data:application/json,{}',
    '//internal/schema',
    '../../../other-plugin/form.json',
  ].map((address) =>
    content([15, `a reference to ${address}`, 'plugin.reference', 'leads-outside'], form, (definition) => {
      firstField(definition)['$ref'] = address
    }),
  ),
  content(
    [15, 'a schema of its own in the place of ours', 'plugin.reference', 'schema-renamed'],
    form,
    (definition) => {
      definition['$id'] = 'https://thidua.vn/schemas/v1/form-definition.schema.json'
    },
  ),
  content(
    [15, 'an address of a schema on another machine', 'plugin.reference', 'leads-outside'],
    form,
    (definition) => {
      definition['$schema'] = 'http://127.0.0.1:9/form-definition.schema.json'
    },
  ),
  content(
    [15, 'an address that only begins like ours', 'plugin.reference', 'leads-outside'],
    form,
    (definition) => {
      definition['$schema'] = 'https://thidua.vn.example/schemas/v1/form-definition.schema.json'
    },
  ),
  content([16, 'a reference to itself', 'plugin.schema-bounds', 'schema-in-data', 50], form, (definition) => {
    firstField(definition)['$ref'] = '#'
  }),
  content(
    [16, 'definitions that refer to one another', 'plugin.schema-bounds', 'schema-in-data', 50],
    form,
    (definition) => {
      definition['$defs'] = { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }
    },
  ),
  text(
    [16, 'five thousand levels', 'plugin.schema-bounds', 'too-deep', 50],
    form,
    '{',
    `{"deep":${'{"a":'.repeat(5_000)}0${'}'.repeat(5_000)},`,
  ),
  content([16, 'three thousand properties', 'plugin.schema-bounds', 'too-wide', 50], form, (definition) => {
    definition['wide'] = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`p${at}`, at]))
  }),
  content(
    [16, 'alternatives doubled eight times', 'plugin.schema-bounds', 'schema-in-data', 50],
    form,
    (definition) => {
      definition['schema'] = doubled(8)
    },
  ),
  content(
    [16, 'a hundred thousand values', 'plugin.schema-bounds', 'too-many-values', 50],
    form,
    (definition) => {
      definition['many'] = Array.from({ length: 100 }, () => Array.from({ length: 1_000 }, () => 0))
    },
  ),
  content(
    [16, 'a text of half a megabyte', 'plugin.schema-bounds', 'text-too-long', 50],
    form,
    (definition) => {
      definition['note'] = 'a b '.repeat(120_000)
    },
  ),
  text(
    [16, 'brackets that never close', 'plugin.schema-bounds', 'too-deep', 50],
    form,
    '{',
    '['.repeat(50_000),
  ),
  content([17, 'a pattern that takes for ever', 'plugin.pattern', 'pattern-in-data'], form, (definition) => {
    firstField(definition)['pattern'] = '^(a+)+$'
  }),
  content([17, 'a pattern among property names', 'plugin.pattern', 'pattern-in-data'], form, (definition) => {
    definition['patternProperties'] = { '^(a|a)*$': true }
  }),
  content(
    [17, 'a pattern as an option of the screen', 'plugin.pattern', 'pattern-in-data'],
    form,
    (definition) => {
      firstField(definition)['ui'] = { regex: '(x+x+)+y' }
    },
  ),
  content([17, 'a pattern inside a rule', 'plugin.file-invalid'], form, (definition) => {
    firstField(definition)['visibleWhen'] = 'achievement.matches("^(a+)+$")'
  }),
  ...['"); globalThis.canary = 1; ("', '`${globalThis.canary = 1}`', "'];globalThis.canary=1;//"].map(
    (code) =>
      content([18, `a property called ${code}`, 'plugin.id-invalid', 'id-letters'], form, (definition) => {
        definition[code] = true
      }),
  ),
  ...['format', 'errorMessage', '$data', 'discriminator', 'keyword'].map((keyword) =>
    content([18, `code in the keyword ${keyword}`, 'plugin.file-invalid'], form, (definition) => {
      firstField(definition)[keyword] = '"+(globalThis.canary=1)+"'
    }),
  ),
  content([19, 'a rule that reaches for a constructor', 'plugin.file-invalid'], scoring, (model) => {
    setRule(model, 'achievement.constructor.constructor("globalThis.canary=1")()')
  }),
  content([19, 'a rule with five thousand brackets', 'plugin.file-invalid'], scoring, (model) => {
    setRule(model, `${'('.repeat(900)}true${')'.repeat(900)}`)
  }),
  content([19, 'a rule about a field that is not there', 'plugin.file-invalid'], scoring, (model) => {
    setRule(model, 'nothingOfTheKind == 1')
  }),
]

function setRule(model: Json, rule: string): void {
  const [line] = model['criteria'] as Json[]
  if (line) line['outcomeRule'] = rule
}
