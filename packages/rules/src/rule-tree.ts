/** A rule as a tree of plain data: what the visual editor draws and what the analysis of forms reasons about. */
export type RuleTree = RuleNode & RuleRange

/** Where a node stands in the source: UTF-16 positions, end exclusive. */
export type RuleRange = { readonly start: number; readonly end: number }

export type RuleNode =
  | {
      readonly op: 'value'
      readonly value: string | number | boolean | null
      /** Set on whole numbers: `2` divides and compares as an integer, `2.0` does not. */
      readonly whole?: true
    }
  | { readonly op: 'variable'; readonly name: string }
  | { readonly op: 'part'; readonly of: RuleTree; readonly name: string }
  | { readonly op: 'item'; readonly of: RuleTree; readonly at: RuleTree }
  | { readonly op: 'not' | 'minus'; readonly of: RuleTree }
  | { readonly op: 'and' | 'or'; readonly left: RuleTree; readonly right: RuleTree }
  | { readonly op: Comparison; readonly left: RuleTree; readonly right: RuleTree }
  | { readonly op: Arithmetic; readonly left: RuleTree; readonly right: RuleTree }
  | { readonly op: 'if'; readonly when: RuleTree; readonly yes: RuleTree; readonly no: RuleTree }
  | {
      readonly op: 'call'
      readonly name: string
      readonly on: RuleTree | null
      readonly with: readonly RuleTree[]
    }
  | { readonly op: 'list'; readonly items: readonly RuleTree[] }

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in'
export type Arithmetic = '+' | '-' | '*' | '/' | '%'

/** The nodes directly inside one. */
export function innerNodes(node: RuleTree): readonly RuleTree[] {
  switch (node.op) {
    case 'value':
    case 'variable':
      return []
    case 'part':
    case 'not':
    case 'minus':
      return [node.of]
    case 'item':
      return [node.of, node.at]
    case 'if':
      return [node.when, node.yes, node.no]
    case 'call':
      return node.on ? [node.on, ...node.with] : node.with
    case 'list':
      return node.items
    default:
      return [node.left, node.right]
  }
}
