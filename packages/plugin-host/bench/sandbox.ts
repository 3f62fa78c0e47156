import { Environment } from '@marcbachmann/cel-js'
import { compileRule, evaluateRule } from '@thidua/rules'
import { emptyLedger } from '#src/sandbox/breach-ledger'
import { createSandboxHost } from '#src/sandbox/create-sandbox-host'
import { scoreWithPlugin } from '#src/sandbox/score-with-plugin'
import { criterionRule, criterionVariables, planFunction, rowsOf, type PlanRow } from './plan-workload.ts'
import { measure } from './rounds.ts'

/* Prints what a rule and a function of a plugin cost against the bare expression language, as ratios of one run. */

const environment = new Environment({ homogeneousAggregateLiterals: false })
for (const name of Object.keys(criterionVariables)) environment.registerVariable(name, 'dyn')
const bare = environment.parse(criterionRule)
const compiled = compileRule(criterionRule, { variables: criterionVariables, result: 'integer' })
if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
const rule = compiled.value

const rows = rowsOf(1)
const first = rows[0] as PlanRow
const bareContext = ({ assigned, done, early, late }: PlanRow) => ({
  assigned: BigInt(assigned),
  done: BigInt(done),
  early,
  late: BigInt(late),
})

function barePlan(): number {
  let total = 0
  for (const row of rows) total += Number(bare(bareContext(row)))
  return total
}

const host = createSandboxHost()
const sandbox = host.open('bench.plan', planFunction)
const criteria = rows.map((_, index) => ({ criterionId: `c${index}`, maxPointsHundredths: 300 }))
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
  { name: 'rule, bare', turns: 2000, run: () => bare(bareContext(first)) },
  { name: 'rule, ours', turns: 2000, run: () => evaluateRule(rule, first) },
  { name: 'plan, bare rules', turns: 100, run: barePlan },
  { name: 'plan, plugin function', turns: 60, run: scorePlan },
]
const taken = await measure(works)
await host.close()
const ratio = (of: string, to: string) => (taken.get(of) ?? 0) / (taken.get(to) ?? 1)
const lines = [
  ...[...taken].map(([name, microseconds]) => `${name.padEnd(24)} ${microseconds.toFixed(1)} µs`),
  `T1: a rule costs ${ratio('rule, ours', 'rule, bare').toFixed(2)} times the bare one (at most 1.5)`,
  `T2: a plan costs ${ratio('plan, plugin function', 'plan, bare rules').toFixed(1)} times the rules (at most 12)`,
]
process.stdout.write(`${lines.join('\n')}\n`)
