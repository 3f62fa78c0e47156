import { setTimeout as wait } from 'node:timers/promises'
import { Environment } from '@marcbachmann/cel-js'
import { createSandboxHost, emptyLedger, scoreWithPlugin } from '@thidua/plugin-host'
import { compileRule, evaluateRule } from '@thidua/rules'
import { costsOf, type Figure } from './figures.ts'
import { criterionRule, criterionVariables, planFunction, rowsOf, type PlanRow } from './plan-workload.ts'

const rows = rowsOf(1)
const criteria = rows.map((_, index) => ({ criterionId: `c${index}`, maxPointsHundredths: 300 }))

/** A rule and a function of a plugin against the bare expression language, and what one plugin feels of another. */
export async function timeFunctions(): Promise<readonly Figure[]> {
  const host = createSandboxHost()
  const sandbox = host.open('bench.plan', planFunction)
  const bare = bareRule()
  const ours = compiledRule()
  const [first] = rows
  if (!first) throw new Error('the plan has no rows')
  const barePlan = () => rows.reduce((total, row) => total + Number(bare(bareContext(row))), 0)
  const scorePlan = () =>
    scoreWithPlugin(
      { sandbox, functionName: 'score', ledger: emptyLedger },
      { answers: { rows }, reads: ['rows'], context: {}, criteria },
    )
  const scored = await scorePlan()
  if (scored.status !== 'scored') throw new Error(JSON.stringify(scored.error))
  const total = scored.lines.reduce((sum, { pointsHundredths = 0 }) => sum + pointsHundredths, 0)
  if (total !== barePlan()) throw new Error(`the function gives ${total}, the rules ${barePlan()}`)
  for (let turn = 0; turn < 1500; turn += 1) await scorePlan()
  const works = [
    { name: 'bare rule', turns: 2000, run: () => bare(bareContext(first)) },
    { name: 'rule', turns: 2000, run: () => evaluateRule(ours, first) },
    { name: 'bare plan', turns: 100, run: barePlan },
    { name: 'function', turns: 60, run: scorePlan },
  ]
  const costs = await costsOf(works, 13)
  await host.close()
  const ratio = (name: string, over: string, of: string, to: string, goal: number): Figure => {
    const [above, below] = [costs.get(of) ?? Number.NaN, costs.get(to) ?? Number.NaN]
    const beside = `${above.toFixed(1)} µs over ${below.toFixed(1)} µs for ${over}`
    return { name, value: above / below, unit: '×', goal, beside }
  }
  return [
    ratio('T1: a rule', 'bare cel-js', 'rule', 'bare rule', 1.5),
    ratio('T2: a whole plan scored', 'its 48 rules in bare cel-js', 'function', 'bare plan', 12),
    ...(await timeNeighbour()),
  ]
}

function bareRule() {
  const environment = new Environment({ homogeneousAggregateLiterals: false })
  for (const name of Object.keys(criterionVariables)) environment.registerVariable(name, 'dyn')
  return environment.parse(criterionRule)
}

function compiledRule() {
  const rule = compileRule(criterionRule, { variables: criterionVariables, result: 'integer' })
  if (!rule.ok) throw new Error(JSON.stringify(rule.error))
  return rule.value
}

function bareContext({ assigned, done, early, late }: PlanRow) {
  return { assigned: BigInt(assigned), done: BigInt(done), early, late: BigInt(late) }
}

/** One plugin calls a built-in nobody can interrupt; another is called all the while. */
async function timeNeighbour(): Promise<readonly Figure[]> {
  const host = createSandboxHost()
  const neighbour = host.open('a.neighbour', 'export const score = () => 1')
  const stubborn = host.open(
    'hostile.stubborn',
    'export const score = () => { const holes = []; holes.length = 2 ** 27; return holes.join("").length }',
  )
  await neighbour.call('score', [])
  const began = performance.now()
  const state = { cutAfter: 0 }
  const watch = async () => {
    await stubborn.call('score', [])
    state.cutAfter = performance.now() - began
  }
  const watched = watch()
  const latencies: number[] = []
  const ask = async () => {
    const asked = performance.now()
    await neighbour.call('score', [])
    latencies.push(performance.now() - asked)
  }
  while (state.cutAfter === 0) {
    await ask()
    await wait(20)
  }
  await watched
  await ask()
  await host.close()
  const beside = `${latencies.length} calls meanwhile, ${Math.max(...latencies).toFixed(0)} ms at most`
  return [
    { name: 'T2: endless built-in ended after', value: state.cutAfter / 1000, unit: 's', goal: 2.2, beside },
    {
      name: 'T2: next call of another plugin',
      value: latencies.at(-1) ?? Number.NaN,
      unit: 'ms',
      goal: 100,
      beside: '',
    },
  ]
}
