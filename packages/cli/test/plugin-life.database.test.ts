import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { codelistOptions, contentHash } from '@thidua/forms'
import type { FormDefinition, PluginCodelist } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ToldProblem } from '../src/form/told-problem.ts'
import { runThidua } from './run-thidua.ts'
import { signIn, startProgram } from './running-program.ts'
import type { RunningProgram } from './running-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-plugin-life-'))
// run as root, the database has a user of its own who must be able to enter
chmodSync(folder, 0o755)
const dataFolder = join(folder, 'data')
const example = fileURLToPath(new URL('../../../plugins/example', import.meta.url))
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const own = join(folder, 'cum')
let running: RunningProgram

type Answer = { readonly ok: boolean; readonly problems: readonly ToldProblem[] } & Readonly<
  Record<string, unknown>
>

async function ask(
  ...words: readonly string[]
): Promise<{ readonly code: number | null; readonly data: Answer }> {
  const ended = await runThidua(['plugin', ...words, '--json'], { DATA_DIR: dataFolder }, folder)
  if (!ended.output.startsWith('{')) throw new Error(ended.output + ended.errors)
  return { code: ended.code, data: JSON.parse(ended.output) as Answer }
}

type State = { readonly id: string; readonly state: string; readonly version: string }

/** What the server, a process of its own, says of a plugin. */
async function onServer(cookie: string, pluginId: string): Promise<State | undefined> {
  const response = await fetch(`${running.address}/api/v1/plugins`, { headers: { cookie } })
  return ((await response.json()) as readonly State[]).find(({ id }) => id === pluginId)
}

/** Waits until the server says so; that it never does is the test's own time limit. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(50)
}

beforeAll(async () => {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  running = await startProgram(dataFolder, port)
  await runThidua(['plugin', 'create', own, '--id', 'so-gd.cum', '--kind', 'organisation', '--title', 'Cụm'])
}, 120_000)

afterAll(async () => {
  await running.end('SIGINT')
  rmSync(folder, { recursive: true, force: true })
})

describe('beside a running server', () => {
  test('a folder is planned, installed, developed, disabled, brought back and taken away, and the server follows', {
    timeout: 240_000,
  }, async () => {
    const cookie = await signIn(running.address, 'quantri')
    expect((await onServer(cookie, 'thidua.example'))?.state).not.toBe('active')

    const planned = await ask('plan', own)
    expect(planned).toMatchObject({
      code: 0,
      data: { ok: true, plan: { blocked: false, report: { totals: { added: 7 } } } },
    })
    expect(await onServer(cookie, 'so-gd.cum')).toBeUndefined()

    const installed = await ask('install', own)
    expect(installed).toMatchObject({
      code: 0,
      data: { ok: true, plan: { state: 'applied', appliedGeneration: 2 } },
    })
    await until(async () => (await onServer(cookie, 'so-gd.cum'))?.state === 'active')

    const form = join(own, 'forms', 'self-assessment.json')
    writeFileSync(form, readFileSync(form, 'utf8').replace('"Minh chứng"', '"Tài liệu"'))
    const pushed = await ask('dev', own, '--once')
    expect(pushed).toMatchObject({ code: 0, data: { ok: true, changed: true, generation: 3 } })
    expect(pushed.data['milliseconds']).toBeTypeOf('number')
    expect(await ask('dev', own, '--once')).toMatchObject({
      data: { ok: true, changed: false, generation: 3 },
    })
    writeFileSync(form, '{')
    expect(await ask('dev', own, '--once')).toMatchObject({
      code: 1,
      data: { ok: false, problems: [{ code: 'plugin.file-invalid', file: 'forms/self-assessment.json' }] },
    })

    expect(await ask('disable', 'so-gd.cum', '--reason', 'xem lại')).toMatchObject({
      data: { ok: true, generation: 4 },
    })
    await until(async () => (await onServer(cookie, 'so-gd.cum'))?.state === 'disabled')
    expect(await ask('rollback', '--generation', '3')).toMatchObject({
      code: 0,
      data: { ok: true, generation: 5 },
    })
    await until(async () => (await onServer(cookie, 'so-gd.cum'))?.state === 'active')
    const gone = await ask('uninstall', 'so-gd.cum')
    expect(gone).toMatchObject({ code: 0, data: { ok: true, plan: { appliedGeneration: 6 } } })
    await until(async () => (await onServer(cookie, 'so-gd.cum'))?.state === 'retired')
  })

  test('what is not there or not allowed is refused in the same shape', { timeout: 60_000 }, async () => {
    expect(await ask('install', 'nobody.nothing')).toMatchObject({
      code: 1,
      data: {
        ok: false,
        problems: [{ code: 'plugin.not-found', message: expect.stringMatching(/danh mục/) }],
      },
    })
    expect(await ask('uninstall', 'nobody.nothing')).toMatchObject({
      code: 1,
      data: { ok: false, problems: [{ code: 'plugin.plan.not-installed', severity: 'error' }] },
    })
    expect(await ask('rollback', '--generation', 'x')).toMatchObject({
      code: 1,
      data: { problems: [{ code: 'input.invalid' }] },
    })
  })

  test('the example lies in the catalogue and is installed by its name', { timeout: 60_000 }, async () => {
    const installed = await ask('install', 'thidua.example')
    expect(installed).toMatchObject({ code: 0, data: { ok: true, plan: { state: 'applied' } } })
    cpSync(example, join(folder, 'example'), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    })
    expect(await ask('install', join(folder, 'example'))).toMatchObject({
      code: 1,
      data: { problems: [{ code: 'plugin.plan.already-installed' }] },
    })
  })
})

describe('developing', () => {
  test('a saved file reaches the running server, also after a broken one', {
    timeout: 120_000,
  }, async () => {
    const cookie = await signIn(running.address, 'quantri')
    const folderOf = join(folder, 'dang-viet')
    await runThidua([
      'plugin',
      'create',
      folderOf,
      '--id',
      'so-gd.viet',
      '--kind',
      'household',
      '--title',
      'Viết',
    ])
    const child = spawn(process.execPath, [main, 'plugin', 'dev', folderOf, '--json'], {
      env: { PATH: process.env['PATH'] ?? '', NODE_NO_WARNINGS: '1', DATA_DIR: dataFolder },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const told: Answer[] = []
    const lines = createInterface({ input: child.stdout })
    lines.on('line', (line) => {
      if (line.startsWith('{"')) told.push(JSON.parse(line) as Answer)
    })
    const digest = async () => {
      const response = await fetch(`${running.address}/api/v1/plugins/so-gd.viet`, { headers: { cookie } })
      return ((await response.json()) as { digest: string }).digest
    }
    await until(async () => told.some((one) => one['watching'] !== undefined))
    const form = join(folderOf, 'forms', 'self-assessment.json')
    const sound = readFileSync(form, 'utf8')
    for (const label of ['Một', 'Hai', 'Ba']) {
      const before = await digest()
      writeFileSync(form, sound.replace('"Minh chứng"', `"${label}"`))
      await until(async () => (await digest()) !== before)
      const count = told.length
      writeFileSync(form, sound.slice(0, 40))
      await until(async () => told.length > count && told.at(-1)?.ok === false)
    }
    const pushes = told.filter((one) => one['changed'] === true)
    expect(pushes).toHaveLength(4)
    for (const { milliseconds } of pushes as readonly { milliseconds?: unknown }[])
      expect(milliseconds).toBeTypeOf('number')
    const ended = once(child, 'exit')
    child.kill('SIGINT')
    await ended
    expect(child.exitCode).toBe(0)
  })
})

describe('what an agency drew', () => {
  test('leaves as a package that passes every check, and its form opens again the same', {
    timeout: 120_000,
  }, async () => {
    const cookie = await signIn(running.address, 'suoitram.canbo')
    const send = async (path: string, body: object, method = 'POST') => {
      const response = await fetch(`${running.address}/api/v1${path}`, {
        method,
        headers: {
          origin: running.address,
          cookie,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify(body),
      })
      if (!response.ok) throw new Error(await response.text())
      return (await response.json()) as { readonly id: string }
    }
    const session = await fetch(`${running.address}/api/v1/session`, { headers: { cookie } })
    const { assignments } = (await session.json()) as { assignments: { unit: { id: string } }[] }
    const unitId = assignments[0]?.unit.id
    const source = { kind: 'base', stakeholder: 'household', formId: 'f09-household-achievement' }
    const { id } = await send('/form-drafts', { unitId, source })

    const out = join(folder, 'xuat')
    const exported = await ask('export', '--draft', id, '--id', 'suoi-tram.ho', '--out', out)
    expect(exported).toMatchObject({ code: 0, data: { ok: true, form: expect.any(String) as string } })
    expect(await ask('check', out)).toMatchObject({ code: 0, data: { ok: true } })
    const file = join(out, 'forms', `${String(exported.data['form'])}.json`)
    const drawn = JSON.parse(readFileSync(file, 'utf8')) as FormDefinition

    const packed = join(folder, 'ho.tgz')
    expect(await ask('export', '--draft', id, '--id', 'suoi-tram.ho', '--out', packed)).toMatchObject({
      code: 0,
    })
    expect(await ask('diff', out, packed)).toMatchObject({ code: 0, data: { changes: [] } })

    // it opens in the studio again, as content of a new draft
    const content = { kind: 'content', content: { definition: drawn } }
    const again = await send('/form-drafts', { unitId, source: content })
    const reopened = await fetch(`${running.address}/api/v1/form-drafts/${again.id}`, { headers: { cookie } })
    const view = (await reopened.json()) as { readonly content: { readonly definition: FormDefinition } }
    expect(contentHash(view.content.definition)).toBe(contentHash(drawn))
    expect(await ask('export', '--id', 'a.b', '--out', join(folder, 'khong'))).toMatchObject({
      code: 1,
      data: { ok: false, problems: [{ code: 'input.invalid' }] },
    })

    // a choice of a plugin's list takes the list along
    const levels = JSON.parse(
      readFileSync(join(example, 'codelists', 'school-levels.json'), 'utf8'),
    ) as PluginCodelist
    const field = {
      id: 'level',
      kind: 'choice',
      label: { vi: 'Cấp học' },
      required: true,
      codelist: { id: 'school-levels', from: 'plugin', version: levels.version },
      options: codelistOptions(levels),
    }
    const listed = {
      id: 'cap-hoc',
      version: '1.0.0',
      title: { vi: 'Phiếu cấp học' },
      formNumber: 'F99',
      sections: [{ id: 'general', title: { vi: 'Chung' }, fields: [field] }],
    }
    const free = await send('/form-drafts', {
      unitId,
      source: { kind: 'content', content: { definition: listed } },
    })
    const taken = join(folder, 'cap-hoc')
    expect(
      await ask('export', '--draft', free.id, '--id', 'suoi-tram.cap-hoc', '--out', taken),
    ).toMatchObject({
      code: 0,
      data: { problems: [] },
    })
    expect(await ask('check', taken)).toMatchObject({ code: 0, data: { ok: true } })
    expect(readFileSync(join(taken, 'codelists', 'school-levels.json'), 'utf8')).toContain('"school-levels"')
  })
})
