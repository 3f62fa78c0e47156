import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { ToldProblem } from '../src/form/told-problem.ts'
import { readArguments } from '../src/read-arguments.ts'
import { runThidua } from './run-thidua.ts'

const example = fileURLToPath(new URL('../../../plugins/example', import.meta.url))
/** Nothing of these may be looked at. */
const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PORT: 'x', DATA_DIR: '/proc/nowhere' }

export type Answer = { readonly ok: boolean; readonly problems: readonly ToldProblem[] } & Readonly<
  Record<string, unknown>
>

/** A folder of its own for a test file: in it a plugin just created (`cum`) and a copy of the example, once `prepare` is done. */
export function pluginDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-plugin-'))
  const at = (name: string) => join(folder, name)

  /** One command inside this process; files count from the folder of this test. */
  async function ask(...words: readonly string[]): Promise<{ readonly code: number; readonly data: Answer }> {
    const asked = readArguments(['plugin', ...words])
    if (asked.kind !== 'run' || !('loadOnFiles' in asked.command)) throw new Error(JSON.stringify(asked))
    const given = asked.arguments
    const placed = (word: string) => word.replace(/^\.\//, `${folder}/`)
    const text = (name: string) => {
      const word = given.text(name)
      return word === null ? null : placed(word)
    }
    const command = await asked.command.loadOnFiles()
    const report = await command({ ...given, text, list: (name) => given.list(name).map(placed) })
    return { code: report.failed === true ? 1 : 0, data: JSON.parse(JSON.stringify(report.data)) as Answer }
  }

  /** The same as a program of its own. */
  async function run(
    ...words: readonly string[]
  ): Promise<{ readonly code: number | null; readonly data: Answer }> {
    const ended = await runThidua(['plugin', ...words, '--json'], nowhere, folder)
    expect(ended.errors).toBe('')
    return { code: ended.code, data: JSON.parse(ended.output) as Answer }
  }

  function edit(name: string, path: string, change: (text: string) => string): void {
    writeFileSync(at(join(name, path)), change(readFileSync(at(join(name, path)), 'utf8')))
  }

  async function prepare(): Promise<void> {
    const created = await ask(
      'create',
      './cum',
      '--id',
      'so-gd.cum',
      '--kind',
      'organisation',
      '--title',
      'Cụm trường',
    )
    if (created.code !== 0) throw new Error(JSON.stringify(created.data))
    cpSync(example, at('example'), { recursive: true, filter: (path) => !path.includes('node_modules') })
  }

  return { folder, at, ask, run, edit, prepare, remove: () => rmSync(folder, { recursive: true }) }
}
