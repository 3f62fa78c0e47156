import { describe, expect, test } from 'vitest'
import { filesOf, soundPlugin, type SoundPlugin } from '../test/sound-plugin.ts'
import { checkPlugin } from './check-plugin.ts'
import { readPlugin } from './read-plugin.ts'

type Sin = (plugin: SoundPlugin) => unknown

function reasonsFor(files: ReadonlyMap<string, string>): readonly string[] {
  const content = readPlugin(files)
  const outcome = content.ok ? checkPlugin(content.value, files) : content
  if (outcome.ok) return []
  const { problems, code, params } = outcome.error
  return (problems ?? [{ code, params, path: '' }]).map((found) =>
    `${found.params?.reason ?? found.code} ${found.params?.file ?? ''}`.trim(),
  )
}

function after(sin: Sin, more: Readonly<Record<string, string | null>> = {}): readonly string[] {
  const plugin = structuredClone(soundPlugin())
  sin(plugin)
  return reasonsFor(filesOf(plugin, more))
}

const nothing: Sin = () => null
const draft = (plugin: SoundPlugin) => plugin.workflow.stages[0] as unknown as { steps: unknown[] }
const section = (plugin: SoundPlugin) => plugin.form.sections[0] as unknown as Record<string, unknown>

test('a sound plugin has no fault', () => {
  expect(after(nothing)).toEqual([])
})

describe('a sinful plugin is told its sin', () => {
  test.each<[string, Sin, Readonly<Record<string, string | null>>, string]>([
    ['a listed file is missing', nothing, { 'forms/sample.json': null }, 'plugin.file-missing'],
    ['a file is not JSON', nothing, { 'scoring/sample.json': '{' }, 'not-json scoring/sample.json'],
    ['there is no manifest', nothing, { 'plugin.json': null }, 'plugin.file-missing plugin.json'],
    ['a file nobody listed lies about', nothing, { 'forms/extra.json': '{}' }, 'not-listed forms/extra.json'],
    ['code lies about', nothing, { 'src/run.ts': '' }, 'not-listed src/run.ts'],
    ['the README is missing', nothing, { 'README.md': null }, 'missing README.md'],
    [
      'an id is not the listed one',
      (plugin) => Object.assign(plugin.form, { id: 'other-form' }),
      {},
      'id-not-as-listed forms/sample.json',
    ],
    [
      'a text is not NFC',
      (plugin) => Object.assign(plugin.form.title, { vi: 'Phiếu'.normalize('NFD') }),
      {},
      'forms/sample.json',
    ],
    [
      'a form rule reads an unknown field',
      (plugin) => Object.assign(section(plugin), { visibleWhen: 'nothing == 1' }),
      {},
      'Unknown variable: nothing forms/sample.json',
    ],
    [
      'scoring names an unknown field',
      (plugin) => Object.assign(plugin.scoring.criteria[0] ?? {}, { verdictField: 'nothing' }),
      {},
      'field-unknown scoring/sample.json',
    ],
    [
      'a criterion is not asked about',
      (plugin) => delete section(plugin).criterionId,
      {},
      'criterion-not-asked plugin.json',
    ],
    [
      'a criterion is not scored',
      (plugin) => Object.assign(plugin.scoring.criteria[0] ?? {}, { criterionId: 'a2-other' }),
      {},
      'criterion-not-scored plugin.json',
    ],
    [
      'a criterion is invented',
      (plugin) => Object.assign(section(plugin), { criterionId: 'a10-invented' }),
      {},
      'criterion-not-taken-on forms/sample.json',
    ],
    [
      'golden answers pass that should not',
      nothing,
      { 'fixtures/bad.invalid.json': '{"answers":{"a1Verdict":"met"},"problems":[]}' },
      'not-invalid fixtures/bad.invalid.json',
    ],
    [
      'golden answers fail that should pass',
      nothing,
      { 'fixtures/good.valid.json': '{"answers":{}}' },
      'not-valid fixtures/good.valid.json',
    ],
    [
      'golden answers fail for another reason',
      nothing,
      { 'fixtures/bad.invalid.json': '{"answers":{},"problems":["form.too-long /x"]}' },
      'other-problems fixtures/bad.invalid.json',
    ],
    [
      'golden answers come to another outcome',
      nothing,
      { 'fixtures/good.valid.json': '{"answers":{"a1Verdict":"notMet"},"outcomes":{"a1-sample":"met"}}' },
      'other-outcome fixtures/good.valid.json',
    ],
    [
      'a form has no golden answers',
      (plugin) => Object.assign(plugin.manifest, { fixtures: [] }),
      { 'fixtures/good.valid.json': null, 'fixtures/bad.invalid.json': null },
      'fixture-missing forms/sample.json',
    ],
    [
      'stages skip the gate',
      (plugin) =>
        draft(plugin).steps.push({
          act: 'signDecision',
          label: { vi: 'x' },
          to: 'province.awarded',
          by: [{ role: 'agencyHead', at: 'agency' }],
        }),
      {},
      'trespass workflow/stages.json',
    ],
    [
      'stages lead nowhere',
      (plugin) =>
        Object.assign(draft(plugin), {
          steps: [
            { act: 'submit', label: { vi: 'x' }, to: '$same', by: [{ role: 'agencyOfficer', at: 'agency' }] },
          ],
        }),
      {},
      'workflow/stages.json',
    ],
    [
      'a stakeholder has no form',
      (plugin) => Object.assign(plugin.manifest.stakeholders[0]?.dossiers[0] ?? {}, { form: 'nothing' }),
      {},
      'form-unknown plugin.json',
    ],
    [
      'an occasion has two answers',
      (plugin) =>
        Object.assign(plugin.manifest.stakeholders[0]?.dossiers[0] ?? {}, {
          occasions: ['annual', 'annual'],
        }),
      {},
      'occasion-twice plugin.json',
    ],
    [
      'nobody may propose',
      (plugin) => Object.assign(plugin.manifest.stakeholders[0] ?? {}, { proposedBy: [] }),
      {},
      'nobody-proposes plugin.json',
    ],
  ])('%s', (_name, sin, more, expected) => {
    expect(after(sin, more).join('\n')).toContain(expected)
  })
})
