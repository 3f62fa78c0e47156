import { expect, test } from 'vitest'
import { completionsAt } from './completions.ts'
import type { ConditionField } from './condition.ts'

const fields: readonly ConditionField[] = [
  { id: 'targetsDone', label: { vi: 'Số chỉ tiêu hoàn thành' }, kind: 'integer', type: 'integer' },
  {
    id: 'a2Verdict',
    label: { vi: 'Tự đánh giá' },
    kind: 'choice',
    type: 'text',
    choices: [{ value: 'met', label: { vi: 'Đạt' } }],
  },
]

function offered(source: string): readonly string[] {
  return completionsAt(source, source.length, fields, (name) => name, 'vi').items.map(({ insert }) => insert)
}

test.each<[string, readonly string[]]>([
  ['targ', ['targetsDone']],
  ['hoan', ['targetsDone']],
  ['a2Verdict == ', ['"met"']],
  ['a2Verdict == "m', ['"met"']],
  ['targetsDone > 3 && si', ['size(']],
  ['targetsDone', []],
  ['3 + ', []],
])('after %s the editor offers %j', (source, items) => {
  expect(offered(source)).toEqual(items)
})
