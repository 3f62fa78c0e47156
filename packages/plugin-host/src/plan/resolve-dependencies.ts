import type { PlanProblem } from '@thidua/contracts'
import { supportsPlatform } from '../platform-version.ts'

export type DependencyNode = {
  readonly id: string
  readonly version: string
  readonly requires: readonly { readonly id: string; readonly range: string }[]
}

const mostNamed = 10

/**
 * Who lacks what among plugins that would be active together. Each plugin and each requirement is looked at once, so ten
 * thousand of them take a moment, in a circle or not.
 */
export function resolveDependencies(nodes: readonly DependencyNode[]): readonly PlanProblem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const lacking = nodes.flatMap((node) =>
    node.requires.flatMap(({ id, range }): readonly PlanProblem[] => {
      const found = byId.get(id)
      if (!found) return [problem('dependency-missing', node.id, { plugin: node.id, needs: id, range })]
      return supportsPlatform(range, found.version)
        ? []
        : [
            problem('dependency-incompatible', node.id, {
              plugin: node.id,
              needs: id,
              range,
              found: found.version,
            }),
          ]
    }),
  )
  return [...lacking, ...findCycles(byId)]
}

function problem(code: PlanProblem['code'], pluginId: string, params: PlanProblem['params']): PlanProblem {
  return { code, weight: 'blocks', pluginId, params }
}

type Visit = { readonly id: string; next: number }

/** Tarjan's strongly connected components, without recursion: a chain may be ten thousand long. */
function findCycles(byId: ReadonlyMap<string, DependencyNode>): readonly PlanProblem[] {
  const state = {
    order: new Map<string, number>(),
    lowest: new Map<string, number>(),
    waiting: [] as string[],
    isWaiting: new Set<string>(),
  }
  const circles: PlanProblem[] = []
  for (const start of byId.keys()) {
    if (state.order.has(start)) continue
    const path: Visit[] = [enter(start, state)]
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = byId.get(visit.id)?.requires[visit.next]
      visit.next += 1
      if (next === undefined) {
        path.pop()
        const circle = leave(visit.id, path.at(-1)?.id, state)
        if (isCircle(circle, byId)) circles.push(tellCircle(circle))
      } else if (byId.has(next.id)) {
        if (!state.order.has(next.id)) path.push(enter(next.id, state))
        else if (state.isWaiting.has(next.id)) lower(visit.id, state.order.get(next.id) ?? 0, state)
      }
    }
  }
  return circles
}

type State = {
  readonly order: Map<string, number>
  readonly lowest: Map<string, number>
  readonly waiting: string[]
  readonly isWaiting: Set<string>
}

function enter(id: string, state: State): Visit {
  state.order.set(id, state.order.size)
  state.lowest.set(id, state.order.size - 1)
  state.waiting.push(id)
  state.isWaiting.add(id)
  return { id, next: 0 }
}

function lower(id: string, to: number, { lowest }: State): void {
  lowest.set(id, Math.min(lowest.get(id) ?? to, to))
}

/** The component that ends with this plugin; empty while it is not complete. */
function leave(id: string, parent: string | undefined, state: State): readonly string[] {
  const lowest = state.lowest.get(id) ?? 0
  if (parent !== undefined) lower(parent, lowest, state)
  if (lowest !== state.order.get(id)) return []
  const circle = state.waiting.splice(state.waiting.lastIndexOf(id))
  for (const member of circle) state.isWaiting.delete(member)
  return circle
}

function isCircle(circle: readonly string[], byId: ReadonlyMap<string, DependencyNode>): boolean {
  const [only] = circle
  if (only === undefined) return false
  return circle.length > 1 || (byId.get(only)?.requires.some(({ id }) => id === only) ?? false)
}

function tellCircle(circle: readonly string[]): PlanProblem {
  const names = circle.toSorted()
  const plugins = names.slice(0, mostNamed).join(', ')
  return problem('dependency-cycle', names[0] ?? '', { plugins, count: names.length })
}
