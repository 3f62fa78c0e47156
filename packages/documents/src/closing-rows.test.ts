import { expect, it } from 'vitest'
import { withClosingRows } from './closing-rows.ts'

const chair = { kind: 'signature', lines: ['CHỦ TRÌ'], name: 'A' } as const
const secretary = { kind: 'signature', lines: ['THƯ KÝ'], name: 'B' } as const
const recipients = { kind: 'recipients', lines: ['- Lưu: VT.'] } as const

it('sets recipients left of the signature and two signatures side by side', () => {
  expect(withClosingRows([recipients, chair])).toEqual([{ kind: 'closing', left: recipients, right: chair }])
  expect(withClosingRows([secretary, chair])).toEqual([{ kind: 'closing', left: secretary, right: chair }])
})

it('sets a lone signature right and lone recipients left', () => {
  expect(withClosingRows([chair])).toEqual([{ kind: 'closing', left: null, right: chair }])
  expect(withClosingRows([recipients])).toEqual([{ kind: 'closing', left: recipients, right: null }])
})
