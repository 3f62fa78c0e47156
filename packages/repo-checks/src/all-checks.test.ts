import { describe, expect, it } from 'vitest'
import { environmentReadOnce } from './checks/environment-read-once.ts'
import { goodNames } from './checks/good-names.ts'
import { missionIsListed } from './checks/mission-is-listed.ts'
import { noCycles } from './checks/no-cycles.ts'
import { nothingHeavyOrPrivate } from './checks/nothing-heavy-or-private.ts'
import { pureRoomsStayPure } from './checks/pure-rooms-stay-pure.ts'
import { schemasHaveExamples } from './checks/schemas-have-examples.ts'
import { stairsGoDown } from './checks/stairs-go-down.ts'
import { traceIsTrue } from './checks/trace-is-true.ts'
import { vietnameseLivesInData } from './checks/vietnamese-lives-in-data.ts'
import { listImports } from './imports.ts'
import { type Check, repositoryOf } from './repository.ts'

const room = (name: string, floor: number | string, kind: string, dependencies: string[] = []) =>
  JSON.stringify({
    name: `@thidua/${name}`,
    house: { floor, kind },
    dependencies: Object.fromEntries(dependencies.map((one) => [one, 'workspace:*'])),
  })

function sins(check: Check, files: Record<string, string>): string[] {
  return check.run(repositoryOf(files)).map(({ path, message }) => `${path}: ${message}`)
}

const house = {
  'packages/kernel/package.json': room('kernel', 1, 'pure'),
  'packages/forms/package.json': room('forms', 3, 'pure', ['@thidua/kernel', '@thidua/workflow']),
  'packages/workflow/package.json': room('workflow', 3, 'pure', ['@thidua/kernel']),
  'packages/ui/package.json': room('ui', 'f1', 'browser'),
  'plugins/commune/package.json': room('plugin-commune', 5, 'plugin', [
    '@thidua/kernel',
    '@thidua/plugin-sdk',
  ]),
  'packages/plugin-sdk/package.json': room('plugin-sdk', 4, 'pure'),
}

describe('the inspector', () => {
  it('lets a room use the floor below it', () => {
    expect(
      sins(stairsGoDown, { ...house, 'packages/forms/src/a.ts': "import { ok } from '@thidua/kernel'\n" }),
    ).toEqual([])
  })

  it('refuses a neighbour on the same floor', () => {
    expect(
      sins(stairsGoDown, { ...house, 'packages/forms/src/a.ts': "import { x } from '@thidua/workflow'\n" }),
    ).toHaveLength(1)
  })

  it('refuses an import nobody declared', () => {
    const found = sins(stairsGoDown, { ...house, 'packages/forms/src/a.ts': "import { z } from 'zod'\n" })
    expect(found[0]).toContain('zod is not declared')
  })

  it('refuses a plugin that uses another door than the SDK', () => {
    const file = { 'plugins/commune/src/compute/a.ts': "import { ok } from '@thidua/kernel'\n" }
    expect(sins(stairsGoDown, { ...house, ...file })).toHaveLength(1)
  })

  it('finds a ring of files and its way', () => {
    const found = sins(noCycles, {
      'packages/forms/src/a.ts': "import { b } from './b.ts'\n",
      'packages/forms/src/b.ts': "export { a } from './a.ts'\n",
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('→')
  })

  it('allows a ring of types only', () => {
    const files = {
      'packages/forms/src/a.ts': "import type { b } from './b.ts'\n",
      'packages/forms/src/b.ts': "import type { a } from './a.ts'\n",
    }
    expect(sins(noCycles, files)).toEqual([])
  })

  it.each([
    "import { readFileSync } from 'node:fs'\n",
    'const now = Date.now()\n',
    'const dice = Math.random()\n',
    'const now = new Date()\n',
  ])('refuses %j in a pure room', (text) => {
    expect(sins(pureRoomsStayPure, { ...house, 'packages/forms/src/a.ts': text })).toHaveLength(1)
  })

  it('does not take a comment for code', () => {
    expect(
      sins(pureRoomsStayPure, { ...house, 'packages/forms/src/a.ts': '// Date.now() is forbidden here\n' }),
    ).toEqual([])
  })

  it('refuses dumps, capitals and climbing', () => {
    const files = {
      'packages/forms/src/utils.ts': '',
      'packages/forms/src/FormView.ts': '',
      'packages/forms/src/x/y/z.ts': "import { a } from '../../a.ts'\n",
    }
    expect(sins(goodNames, files)).toHaveLength(3)
  })

  it('refuses Vietnamese text in code and allows it in comments and tests', () => {
    expect(
      sins(vietnameseLivesInData, { 'packages/forms/src/a.ts': "const title = 'Hồ sơ'\n" }),
    ).toHaveLength(1)
    expect(
      sins(vietnameseLivesInData, {
        'packages/forms/src/a.ts': '// hồ sơ\n',
        'packages/forms/src/a.test.ts': "it('hồ sơ', f)\n",
      }),
    ).toEqual([])
  })

  it('refuses decomposed Vietnamese in data', () => {
    expect(
      sins(vietnameseLivesInData, { 'schemas/a.json': JSON.stringify({ vi: 'Hồ sơ'.normalize('NFD') }) }),
    ).toHaveLength(1)
  })

  it('refuses a second reader of the environment', () => {
    const text = 'const port = process.env.PORT\n'
    expect(
      sins(environmentReadOnce, { 'packages/api/src/a.ts': text, 'apps/server/src/configuration.ts': text }),
    ).toHaveLength(1)
  })

  it('refuses a schema without examples of both kinds', () => {
    expect(
      sins(schemasHaveExamples, {
        'schemas/v1/form.schema.json': '{}',
        'schemas/examples/form/a.valid.json': '{}',
      }),
    ).toHaveLength(1)
  })

  it('refuses a trace that names what is not there', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `| ${at} | \`packages/a/src/f.ts\` · \`doIt\` |`).join(
      '\n',
    )
    expect(sins(traceIsTrue, { 'docs/trace-submit-dossier.md': rows })).toHaveLength(8)
    expect(
      sins(traceIsTrue, {
        'docs/trace-submit-dossier.md': rows,
        'packages/a/src/f.ts': 'export function doIt() {}',
      }),
    ).toEqual([])
  })

  it('refuses a mission list with a gap or an invented proof', () => {
    const rows = Array.from({ length: 92 }, (_, at) => `| S${at + 1} | a | dự kiến | b |`)
    expect(sins(missionIsListed, { 'docs/mission.md': rows.join('\n') })).toEqual([])
    expect(sins(missionIsListed, { 'docs/mission.md': rows.slice(1).join('\n') })).toHaveLength(1)
    expect(
      sins(missionIsListed, {
        'docs/mission.md': [...rows.slice(1), '| S1 | a | xong | `packages/nowhere` |'].join('\n'),
      }),
    ).toHaveLength(1)
  })

  it('refuses files nobody can read to the end, and hosts of registries', () => {
    expect(sins(nothingHeavyOrPrivate, { 'packages/a/src/long.ts': '\n'.repeat(400) })).toHaveLength(1)
    expect(sins(nothingHeavyOrPrivate, { 'docs/a.md': 'see registry.npmjs.org' })).toHaveLength(1)
  })

  it('reads imports over several lines and dynamic ones', () => {
    const text =
      "import {\n  a,\n  b,\n} from './a.ts'\nexport type { C } from './c.ts'\nconst d = await import('./d.ts')\n"
    expect(listImports(text).map(({ specifier }) => specifier)).toEqual(['./a.ts', './c.ts', './d.ts'])
  })
})
