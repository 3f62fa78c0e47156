import { readPlugin, type PluginContent } from '@thidua/plugin-sdk'
import type { RunOnFiles } from '../command.ts'
import type { FoundProblem } from '../form/told-problem.ts'
import { say } from '../words.ts'
import { openSoundPlugin } from './open-plugin.ts'
import { pluginReport, problemsOf, tellPluginProblems } from './plugin-report.ts'
import { runGoldens, type Told } from './run-goldens.ts'

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
  const tested = await runGoldens(plugin, content.value)
  const problems = [...silentForms(content.value), ...tested.flatMap(({ wrong }) => wrong)]
  const tests = tested.map(({ told }) => told)
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
