import { expect, test } from 'vitest'
import { resolveDependencies, type DependencyNode } from './resolve-dependencies.ts'

const node = (id: number, ...needs: readonly number[]): DependencyNode => ({
  id: `p.n${id}`,
  version: '1.0.0',
  requires: needs.map((one) => ({ id: `p.n${one}`, range: '^1.0.0' })),
})

test('what is missing, too old or in a circle is named, and nothing else', () => {
  expect(resolveDependencies([node(1, 2), node(2, 3), node(3)])).toEqual([])
  expect(resolveDependencies([node(1, 2)])).toMatchObject([
    { code: 'dependency-missing', pluginId: 'p.n1', params: { needs: 'p.n2' } },
  ])
  const old = { ...node(2), version: '0.9.0' }
  expect(resolveDependencies([node(1, 2), old])).toMatchObject([
    { code: 'dependency-incompatible', params: { needs: 'p.n2', found: '0.9.0' } },
  ])
  expect(resolveDependencies([node(1, 2), node(2, 1), node(3, 3), node(4, 1)])).toMatchObject([
    { code: 'dependency-cycle', params: { plugins: 'p.n1, p.n2', count: 2 } },
    { code: 'dependency-cycle', params: { plugins: 'p.n3', count: 1 } },
  ])
})

test('ten thousand plugins, in a chain, a circle or a crowd, are resolved in less than a second', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => at)
  const graphs = [
    many.map((at) => (at < 9999 ? node(at, at + 1) : node(at))),
    many.map((at) => node(at, (at + 1) % 10_000)),
    many.map((at) => node(at, (at * 7 + 1) % 10_000, (at * 13 + 5) % 10_000, (at * 29 + 11) % 10_000)),
  ]
  for (const graph of graphs) {
    const began = process.cpuUsage()
    const problems = resolveDependencies(graph)
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1000).toBeLessThan(1000)
    expect(problems.every(({ code }) => code === 'dependency-cycle')).toBe(true)
  }
  expect(resolveDependencies(graphs[0] ?? [])).toEqual([])
  expect(resolveDependencies(graphs[1] ?? [])).toMatchObject([{ params: { count: 10_000 } }])
})
