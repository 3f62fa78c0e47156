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
import {
  goldenDifferences,
  readPlugin,
  scoreGolden,
  type ListedFixture,
  type PluginContent,
} from '@thidua/plugin-sdk'
import type { RunOnFiles } from '../command.ts'
import type { FoundProblem } from '../form/told-problem.ts'
import { say } from '../words.ts'
import { openSoundPlugin } from './open-plugin.ts'
import { pluginReport, problemsOf, tellPluginProblems } from './plugin-report.ts'

type Told = { readonly fixture: string; readonly ok: boolean; readonly totalHundredths: number | null }

/**
 * `plugin test PLUGIN`: every golden set of answers is checked and scored, and every function it speaks of is called in the real
 * sandbox, under the limits of a server.
 */
export const testPlugin: RunOnFiles = async (typed) => {
  const started = performance.now()
  const found = await openSoundPlugin(typed.text('PLUGIN') ?? '')
  if (!found.ok) return pluginReport({ problems: tellPluginProblems(found.problems) })
  const { plugin, files } = found.value
  const content = readPlugin(files)
  if (!content.ok) return pluginReport({ problems: tellPluginProblems(problemsOf(content.error)) })
  const problems: FoundProblem[] = [...silentForms(content.value)]
  const tests: Told[] = []
  const host = createSandboxHost({ workers: 1 })
  const { manifest, additions } = plugin
  const sandbox = host.open(manifest.id, additions.code ?? '', sandboxLimitsOf(manifest))
  for (const listed of content.value.fixtures) {
    const form = plugin.forms.get(listed.form)?.compiled
    const differences = form ? goldenDifferences(listed, form, content.value) : []
    const wrong: readonly FoundProblem[] = [
      ...differences.map(({ path, reason, expected, found: was }) => ({
        code: 'plugin.file-invalid',
        path,
        params: { file: listed.file, reason, expected, found: was, outcome: was },
      })),
      ...(await checkComputed(sandbox, plugin, listed)),
    ]
    problems.push(...wrong)
    const score = form && listed.expect === 'valid' ? scoreGolden(listed, form, content.value) : null
    tests.push({
      fixture: listed.file,
      ok: wrong.length === 0,
      totalHundredths: score?.totalHundredths ?? null,
    })
  }
  await host.close()
  const milliseconds = Math.round(performance.now() - started)
  return pluginReport({
    problems: tellPluginProblems(problems),
    result: { tests, milliseconds },
    lines: [
      ...tests.map(lineOf),
      say('plugin.tested', { good: tests.filter(({ ok }) => ok).length, all: tests.length, milliseconds }),
    ],
  })
}

function lineOf({ fixture, ok, totalHundredths }: Told): string {
  const points =
    totalHundredths === null ? '' : ` · ${say('plugin.points', { points: totalHundredths / 100 })}`
  return `${ok ? '✓' : '✗'} ${fixture}${points}`
}

/** A scored form none of whose sets says what it comes to is tested by nothing. */
function silentForms({ scoring, fixtures }: PluginContent): readonly FoundProblem[] {
  return [...scoring.values()]
    .filter(
      ({ formId }) =>
        !fixtures.some(
          ({ form, fixture }) => form === formId && (fixture.outcomes ?? fixture.points) !== undefined,
        ),
    )
    .map(({ formId }) => ({
      code: 'plugin.file-invalid',
      path: '/fixtures',
      params: { file: 'plugin.json', reason: 'golden-missing', form: formId },
    }))
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
