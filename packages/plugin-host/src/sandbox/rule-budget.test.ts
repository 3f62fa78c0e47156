import { readdir } from 'node:fs/promises'
import type { ScoringModel } from '@thidua/contracts'
import { compiled, formOf } from '@thidua/forms/testing'
import { beforeAll, expect, test } from 'vitest'
import { loadPlugin, type LoadedPlugin } from '../load-plugin.ts'
import { readPluginFolder } from '../read-plugin-folder.ts'
import { priceRules, ruleBudget } from './rule-budget.ts'

const root = new URL('../../../../plugins/', import.meta.url)
let plugins: readonly LoadedPlugin[] = []

beforeAll(async () => {
  plugins = await Promise.all(
    (await readdir(root)).map(async (name) => {
      const files = await readPluginFolder(new URL(name, root).pathname)
      const loaded = files.ok ? loadPlugin(files.value) : files
      if (!loaded.ok) throw new Error(`${name}: ${JSON.stringify(loaded.error)}`)
      return loaded.value
    }),
  )
})

const definition = formOf([
  { id: 'areas', kind: 'choices', options: [{ value: 'a', label: { vi: 'Lĩnh vực' } }] },
  { id: 'count', kind: 'integer', visibleWhen: 'areas != null' },
])

/** A plugin whose scoring walks a list so many times. */
function walking(criteria: number): LoadedPlugin {
  const [first] = plugins
  if (!first) throw new Error('no plugin was read')
  const scoring: ScoringModel = {
    id: 'walks',
    version: '1.0.0',
    formId: definition.id,
    scale: 'verdict',
    criteria: Array.from({ length: criteria }, (_, index) => ({
      criterionId: `c${index}`,
      outcomeRule: `areas.exists(a, a == "x${index}") ? "met" : "notMet"`,
    })),
  }
  return {
    ...first,
    forms: new Map([[definition.id, { definition, compiled: compiled(definition) }]]),
    scoring: new Map([['walks', scoring]]),
  }
}

test('every rule of the first plugins has its price and its place, far below what is allowed', () => {
  const costs = plugins.map((plugin) => {
    const priced = priceRules(plugin)
    if (!priced.ok) throw new Error(JSON.stringify(priced.error))
    return { plugin, ...priced.value }
  })
  const rules = costs.flatMap(({ rules: own }) => own)
  expect(rules.length).toBeGreaterThan(50)
  expect(rules.filter(({ steps, path, file }) => steps < 1 || !path.startsWith('/') || file === '')).toEqual(
    [],
  )
  for (const { dossiers } of costs) {
    for (const { steps } of dossiers) expect(steps).toBeLessThan(ruleBudget.dossier / 4)
  }
})

test('prices add up: the form’s conditions, then the rules of its scoring', () => {
  const priced = priceRules(walking(2))
  if (!priced.ok) throw new Error(JSON.stringify(priced.error))
  expect(priced.value.rules.map(({ path }) => path)).toEqual([
    '/sections/0/fields/1/visibleWhen',
    '/criteria/0/outcomeRule',
    '/criteria/1/outcomeRule',
  ])
  expect(priced.value.steps).toBe(priced.value.rules.reduce((sum, { steps }) => sum + steps, 0))
  expect(priced.value.dossiers).toEqual([{ form: definition.id, steps: priced.value.steps }])
})

test('rules that are each within bounds, but together too dear for one dossier, are refused by name', () => {
  const priced = priceRules(walking(60))
  expect(priced).toMatchObject({
    error: { code: 'rule.cost', params: { scope: 'dossier', of: definition.id, limit: ruleBudget.dossier } },
  })
  const problems = priced.ok ? [] : (priced.error.problems ?? [])
  expect(problems).toHaveLength(5)
  expect(problems.every(({ path }) => /^\/criteria\/\d+\/outcomeRule$/.test(path))).toBe(true)
})

test('a plugin that fits alone may be one too many in the whole plan', () => {
  expect(priceRules(walking(2), ruleBudget.plan - 20_000).ok).toBe(true)
  expect(priceRules(walking(2), ruleBudget.plan - 20)).toMatchObject({
    error: { code: 'rule.cost', params: { scope: 'plan' } },
  })
})
