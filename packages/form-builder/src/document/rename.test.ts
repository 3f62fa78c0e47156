import { describe, expect, test } from 'vitest'
import { sampleDocument } from '#test/sample-document.ts'
import { renameColumnInRule, renameFieldInRule } from '../rule-text/rename-in-rule.ts'
import { applyCommand } from './apply-command.ts'
import type { FormDocument, NodeKey } from './form-document.ts'
import { definitionOf, scoringOf } from './open-document.ts'

function renamed(document: FormDocument, key: NodeKey, id: string): FormDocument {
  const applied = applyCommand(document, { op: 'rename', key, id })
  if (!applied.ok) throw new Error(applied.error.reason)
  return applied.value.document
}

describe('renaming', () => {
  test('a field takes every rule and score line that reads it along', () => {
    const document = renamed(sampleDocument(), 'field/targetsAssigned', 'assigned')
    const fields = definitionOf(document).sections[0]?.fields ?? []
    expect(fields[2]?.id).toBe('assigned')
    expect(fields[3]?.rules?.[0]?.expression).toBe('targetsDone <= assigned')
    expect(scoringOf(document)?.criteria[0]).toMatchObject({
      because: ['targetsDone', 'assigned'],
      pointsRule: 'targetsDone * 500 / assigned',
    })
  })

  test('a column changes only inside walks over its own table', () => {
    const document = renamed(sampleDocument(), 'field/classes/attendees', 'people')
    const fields = definitionOf(document).sections[0]?.fields ?? []
    expect(fields[5]?.computed).toBe('sum(classes.map(topic, topic.people))')
    expect(fields[5]?.id).toBe('people')
  })

  test('a table takes the rules that walk over it along', () => {
    const document = renamed(sampleDocument(), 'field/classes', 'courses')
    expect(definitionOf(document).sections[1]?.visibleWhen).toBe('size(courses) > 0')
  })

  test.each([
    ['a == b && c.a == "a"', 'x == b && c.a == "a"'],
    ["a.size() > 0 || 'a' in b", "x.size() > 0 || 'a' in b"],
    ['rows.exists(a, a.n > 1) && a', 'rows.exists(a, a.n > 1) && x'],
    ['size(a) > a2', 'size(x) > a2'],
    ['a @ b', 'a @ b'],
  ])('in %s the field a, and nothing else, becomes x', (before, after) => {
    expect(renameFieldInRule(before, 'a', 'x')).toBe(after)
  })

  test('a column is followed through a chain of walks', () => {
    const rule = 'list.filter(r, r.n > 1).map(q, q.n) == other.map(r, r.n)'
    expect(renameColumnInRule(rule, 'list', 'n', 'm')).toBe(
      'list.filter(r, r.m > 1).map(q, q.m) == other.map(r, r.n)',
    )
  })
})
