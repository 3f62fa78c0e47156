import type { DomainError, Problem } from '@thidua/kernel'
import { interpolate } from '@thidua/i18n/interpolate'
import life from '@thidua/i18n/messages/vi/plugin-life.json' with { type: 'json' }
import packages from '@thidua/i18n/messages/vi/plugin.json' with { type: 'json' }
import sandbox from '@thidua/i18n/messages/vi/sandbox.json' with { type: 'json' }
import type { PlanProblem } from '@thidua/contracts'
import type { Report } from '../command.ts'
import { formReport, type FormAnswer } from '../form/form-report.ts'
import { problemSentence } from '../form/problem-sentence.ts'
import type { FoundProblem, ToldProblem } from '../form/told-problem.ts'
import { isWord, say } from '../words.ts'

const reasons: Readonly<Record<string, string>> = { ...packages, ...sandbox }
const lives: Readonly<Record<string, string>> = life

/** One Vietnamese sentence each, the nearest first: the flaw, the reason of a package, the code. `file` names the plugin's own file. */
export function tellPluginProblems(problems: readonly FoundProblem[]): readonly ToldProblem[] {
  return problems.map((problem) => {
    const { code, path, params, ...more } = problem
    const file = params?.['file']
    return {
      code,
      path,
      message: sentenceOf(problem),
      ...more,
      ...(params ? { params } : {}),
      ...(typeof file === 'string' ? { file } : {}),
    }
  })
}

function sentenceOf(problem: FoundProblem): string {
  const { params = {} } = problem
  const reason = String(params['reason'] ?? '')
  const word = `flaw.${reason}`
  const flaw = isWord(word) ? say(word) : undefined
  const known = reasons[`plugin.reason.${reason}`] ?? reasons[`sandbox.reason.${reason}`]
  // a plugin's own file and a catalogue may both miss a name, each in its own sense
  const told = problem.code === 'plugin.file-invalid' ? (flaw ?? known) : (known ?? flaw)
  return told === undefined ? problemSentence(problem) : interpolate(told, params, 'vi')
}

/** What of a plan stands in the way, and what it tells; only what blocks is an error. */
export function tellPlanProblems(problems: readonly PlanProblem[]): readonly ToldProblem[] {
  return problems.map(({ code, weight, pluginId, params }) => ({
    code: `plugin.plan.${code}`,
    path: '',
    message: interpolate(lives[`pluginLife.problem.${code}`] ?? code, planParams(code, params), 'vi'),
    severity: weight === 'blocks' ? ('error' as const) : ('notice' as const),
    params: { ...params, plugin: pluginId },
  }))
}

function planParams(code: string, params: PlanProblem['params']): PlanProblem['params'] {
  const [name = ''] = String(params['reason'] ?? '').split(':')
  const weakens = code === 'weakens-base' ? lives[`pluginLife.weakens.${name}`] : undefined
  return weakens === undefined ? params : { ...params, node: `${params['node']} (${weakens})` }
}

export function pluginReport(answer: FormAnswer): Report {
  return formReport(answer)
}

/** Every fault a refusal names; itself where it names none. */
export function problemsOf({ code, params, problems }: DomainError): readonly FoundProblem[] {
  const plain = ({ code: inner, path, params: more }: Problem): FoundProblem => ({
    code: inner,
    path,
    ...(more ? { params: more } : {}),
  })
  return problems && problems.length > 0
    ? problems.map(plain)
    : [{ code, path: '', ...(params ? { params } : {}) }]
}

export function refusalReport(error: DomainError): Report {
  return pluginReport({ problems: tellPluginProblems(problemsOf(error)) })
}
