import { Environment } from '@marcbachmann/cel-js'
import { once } from './once.ts'
import { hundredths, sumOfList } from './rule-functions.ts'
import { ruleLimits, type CellType, type RuleType, type RuleVariables } from './rule-types.ts'

// Two environments over the same variables: one knows exact types and refuses a wrong rule when it is published; the other takes
// any value, because CEL has no word for "text or not answered". Each weighs as much as a hundred rules.

const celTypes: Readonly<Record<CellType, string>> = {
  text: 'string',
  integer: 'int',
  decimal: 'double',
  boolean: 'bool',
  texts: 'list<string>',
}

const nullable = ['string', 'int', 'double', 'bool', 'list']
const running = new WeakMap<RuleVariables, Environment>()
let checking: { readonly variables: RuleVariables; readonly environment: Environment } | null = null

/** The rules of one form are compiled one after another and then never again: only the last environment is kept. */
export function checkingScope(variables: RuleVariables): Environment {
  if (checking?.variables !== variables) checking = { variables, environment: checkEnvironment(variables) }
  return checking.environment
}

/** Kept as long as the variables are. */
export function runningScope(variables: RuleVariables): Environment {
  const known = running.get(variables)
  if (known) return known
  const environment = runEnvironment(variables)
  running.set(variables, environment)
  return environment
}

/** What every form's rules may say, prepared once and copied for each. */
const checkedWords = once(() => {
  const limits = { maxAstNodes: ruleLimits.nodes, maxDepth: ruleLimits.depth, maxCallArguments: 8 }
  const environment = new Environment({ unlistedVariablesAreDyn: false, limits })
    .registerFunction('sum(list<int>): int', sumOfList)
    .registerFunction('sum(list<double>): double', sumOfList)
    .registerFunction('hundredths(double): int', hundredths)
    .registerFunction('hundredths(int): int', hundredths)
  for (const type of nullable) environment.registerOperator(`${type} == null`, () => false)
  return environment
})

const runWords = once(() =>
  new Environment({ unlistedVariablesAreDyn: false, homogeneousAggregateLiterals: false })
    .registerFunction('sum(list): dyn', sumOfList)
    .registerFunction('hundredths(dyn): int', hundredths),
)

function checkEnvironment(variables: RuleVariables): Environment {
  const environment = checkedWords().clone()
  for (const [name, type] of Object.entries(variables)) {
    environment.registerVariable(name, celTypeOf(environment, name, type))
  }
  return environment
}

function celTypeOf(environment: Environment, name: string, type: RuleType): string {
  if (typeof type === 'string') return celTypes[type]
  if ('record' in type) {
    environment.registerType({ name: `RecordOf_${name}`, schema: schemaOf(type.record) })
    environment.registerOperator(`RecordOf_${name} == null`, () => false)
    return `RecordOf_${name}`
  }
  environment.registerType({ name: `RowOf_${name}`, schema: schemaOf(type.rows) })
  return `list<RowOf_${name}>`
}

function schemaOf(cells: Readonly<Record<string, CellType>>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([cell, type]) => [cell, celTypes[type]]))
}

function runEnvironment(variables: RuleVariables): Environment {
  const environment = runWords().clone()
  for (const name of Object.keys(variables)) environment.registerVariable(name, 'dyn')
  return environment
}
