import { expect, test } from 'vitest'
import { parseRule, renameVariables, variablesOf } from './index.ts'

test('an expression becomes a tree of plain data with places', () => {
  const tree = parseRule('size(a) > 2 && b.date != "2027-01-01"')
  expect(tree).toMatchObject({
    ok: true,
    value: {
      op: 'and',
      left: { op: '>', left: { op: 'call', name: 'size' }, right: { op: 'value', value: 2 } },
      right: { op: '!=', left: { op: 'part', name: 'date' } },
    },
  })
})

test('what does not parse is refused with its code', () => {
  expect(parseRule('a &&')).toMatchObject({ ok: false, error: { code: 'rule.syntax' } })
  expect(parseRule(`${'('.repeat(60)}a${')'.repeat(60)}`).ok).toBe(false)
  expect(parseRule('a'.repeat(3000))).toMatchObject({ ok: false, error: { code: 'rule.cost' } })
})

test('renaming a field touches its variable and nothing else', () => {
  const names = new Map([
    ['people', 'attendees'],
    ['r', 'row'],
  ])
  expect(renameVariables('sum(rows.map(r, r.people)) >  people && "people" != x.people', names)).toEqual({
    ok: true,
    value: 'sum(rows.map(r, r.people)) >  attendees && "people" != x.people',
  })
  expect(variablesOf('rows.all(r, r.a > b) || c')).toEqual(['rows', 'b', 'c'])
})
