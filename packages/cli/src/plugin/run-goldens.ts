import { checkAnswers } from '@thidua/forms'
import {
  createSandboxHost,
  emptyLedger,
  runHook,
  sandboxLimitsOf,
  type HookResult,
  type LoadedPlugin,
  type Sandbox,
} from '@thidua/plugin-host'
import { goldenDifferences, scoreGolden, type ListedFixture, type PluginContent } from '@thidua/plugin-sdk'
import type { FoundProblem } from '../form/told-problem.ts'
import { problemsOf } from './plugin-report.ts'

export type Told = { readonly fixture: string; readonly ok: boolean; readonly totalHundredths: number | null }

type Tested = { readonly told: Told; readonly wrong: readonly FoundProblem[] }

/** Every golden set of a plugin, one after the other: checked, scored, and its functions called in the real sandbox. */
export async function runGoldens(plugin: LoadedPlugin, content: PluginContent): Promise<readonly Tested[]> {
  const { manifest, additions } = plugin
  const host = createSandboxHost({ workers: 1 })
  try {
    const sandbox = host.open(manifest.id, additions.code ?? '', sandboxLimitsOf(manifest))
    const tested: Tested[] = []
    for (const listed of content.fixtures) tested.push(await runGolden(sandbox, plugin, content, listed))
    return tested
  } finally {
    await host.close()
  }
}

async function runGolden(
  sandbox: Sandbox,
  plugin: LoadedPlugin,
  content: PluginContent,
  listed: ListedFixture,
): Promise<Tested> {
  const { file, expect } = listed
  const form = plugin.forms.get(listed.form)?.compiled
  const differences = form ? goldenDifferences(listed, form, content) : []
  const wrong: readonly FoundProblem[] = [
    ...differences.map(({ path, reason, expected, found }) => ({
      code: 'plugin.file-invalid',
      path,
      params: { file, reason, expected, found, outcome: found },
    })),
    ...(await checkComputed(sandbox, plugin, listed)),
  ]
  const score = form && expect === 'valid' ? scoreGolden(listed, form, content) : null
  return {
    told: { fixture: file, ok: wrong.length === 0, totalHundredths: score?.totalHundredths ?? null },
    wrong,
  }
}

async function checkComputed(
  sandbox: Sandbox,
  plugin: LoadedPlugin,
  listed: ListedFixture,
): Promise<readonly FoundProblem[]> {
  const wanted = Object.entries(listed.fixture.computed ?? {})
  const { manifest, additions, forms } = plugin
  if (wanted.length === 0 || additions.code === null) return []
  const form = forms.get(listed.form)?.compiled
  const answers = form ? checkAnswers(form, listed.fixture.answers, { complete: true }).answers : {}
  const problems: FoundProblem[] = []
  for (const [id, expected] of wanted) {
    const path = `/computed/${id}`
    const hook = manifest.contributes.hooks?.find((one) => one.id === id)
    if (!hook || hook.event === 'import.parse') {
      problems.push({
        code: 'plugin.file-invalid',
        path,
        params: { file: listed.file, reason: hook ? 'hook-reads-a-file' : 'hook-unknown', id },
      })
      continue
    }
    const { outcome } = await runHook(
      { sandbox, ledger: emptyLedger },
      { plugin, hook },
      { answers, context: {} },
    )
    if (!outcome.ok) problems.push(...problemsOf(outcome.error).map((one) => ({ ...one, path })))
    else if (goldenOf(outcome.value.result) !== expected) {
      const params = {
        file: listed.file,
        reason: 'other-value',
        expected: String(expected),
        found: String(goldenOf(outcome.value.result)),
      }
      problems.push({ code: 'plugin.file-invalid', path, params })
    }
  }
  return problems
}

/** What a golden says of a function: the value, all points in hundredths, or the remarks one after the other. */
function goldenOf(given: HookResult): string | number | boolean | null {
  if (given.kind === 'value') return given.value
  if (given.kind === 'remarks') return given.remarks.map(({ message }) => message).join(' ')
  if (given.kind === 'answers') return null
  return given.lines.reduce((sum, { pointsHundredths = 0 }) => sum + pointsHundredths, 0)
}
