import type { ASTNode } from '@marcbachmann/cel-js'

/**
 * The running environment takes every variable as `dyn`, but the engine refuses `p ? known : variable` when one side
 * is `dyn` and the other is not. So each branch is wrapped in CEL's own `dyn(…)`; its types were checked before.
 */
export function loosenBranches(source: string, ast: ASTNode): string {
  const cuts: { at: number; text: string }[] = []
  collect(ast, cuts)
  let loosened = source
  for (const cut of cuts.toSorted((left, right) => right.at - left.at)) {
    loosened = loosened.slice(0, cut.at) + cut.text + loosened.slice(cut.at)
  }
  return loosened
}

function collect(value: unknown, cuts: { at: number; text: string }[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, cuts)
    return
  }
  if (typeof value !== 'object' || value === null || !('op' in value)) return
  const node = value as ASTNode
  if (node.op === '?:') {
    for (const branch of node.args.slice(1)) {
      cuts.push({ at: branch.range.start, text: 'dyn(' }, { at: branch.range.end, text: ')' })
    }
  }
  collect(node.args, cuts)
}
