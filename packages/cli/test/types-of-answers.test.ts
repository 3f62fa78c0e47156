import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FormDefinition } from '@thidua/contracts'
import { compileForm, fillForm, toTypeScript } from '@thidua/forms'
import { afterAll, expect, test } from 'vitest'
import { bindBeside } from '../src/form/bind-beside.ts'
import { formFolder } from './form-files.ts'

const files = formFolder()
afterAll(() => files.remove())

const plugins = fileURLToPath(new URL('../../../plugins', import.meta.url))
const compiler = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
const forms = readdirSync(plugins).flatMap((plugin) => {
  const folder = join(plugins, plugin, 'forms')
  return readdirSync(folder).map((name) => {
    const place = join(folder, name)
    return bindBeside(place, JSON.parse(readFileSync(place, 'utf8'))) as FormDefinition
  })
})

function compile(names: readonly string[]): {
  readonly status: number | null
  readonly errors: readonly string[]
} {
  const ended = spawnSync(
    process.execPath,
    [compiler, '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--types', '', ...names],
    { cwd: files.folder, encoding: 'utf8' },
  )
  return {
    status: ended.status,
    errors: ended.stdout.split('\n').filter((line) => line.includes('error TS')),
  }
}

test('the types of every form compile, take good answers and refuse wrong ones', { timeout: 60_000 }, () => {
  const good = forms.map((form, index) => {
    const compiled = compileForm(form)
    if (!compiled.ok) throw new Error(compiled.error.code)
    const { answers, problems } = fillForm(compiled.value)
    expect([form.id, problems]).toEqual([form.id, []])
    const source = toTypeScript(form)
    const name = /export type (\w+)/.exec(source)?.[1] ?? ''
    files.write(
      `good${index}.ts`,
      `${source}\nexport const answers: ${name} = ${JSON.stringify(answers, null, 2)}\n`,
    )
    return `good${index}.ts`
  })
  expect(compile(good)).toEqual({ status: 0, errors: [] })
  const form = forms.find(({ id }) => id === 'f05-commune-assessment')
  const source = form ? toTypeScript(form) : ''
  files.write(
    'wrong.ts',
    `${source}
export const missing: F05CommuneAssessmentAnswers = {}
export const stranger: Partial<F05CommuneAssessmentAnswers> = { unheardOf: 1 }
export const option: Partial<F05CommuneAssessmentAnswers> = { a1Verdict: 'perfect' }
export const text: Partial<F05CommuneAssessmentAnswers> = { a2PressItems: '12' }
`,
  )
  const refused = compile(['wrong.ts'])
  expect(refused.errors.map((line) => /error (TS\d+)/.exec(line)?.[1])).toEqual([
    'TS2740',
    'TS2353',
    'TS2322',
    'TS2322',
  ])
})
