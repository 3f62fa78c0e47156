import type { Answers } from '@thidua/contracts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftsOf, forms } from '#test/arbitrary-forms'
import { compiled, formOf } from '#test/sample-forms'
import { checkAnswers } from '../check-answers.ts'
import type { CarriedAnswers } from './answer-lens.ts'
import { carryBackward, carryForward } from './carry-answers.ts'
import { deriveLens } from './derive-lens.ts'

const start = (answers: Answers): CarriedAnswers => ({ answers, kept: {} })
const versions = fc.tuple(forms, forms).chain(([before, after]) =>
  fc.record({
    before: fc.constant(before),
    after: fc.constant({ ...after, version: '1.1.0' }),
    old: draftsOf(before),
    edited: draftsOf(after),
  }),
)

test('going to the next version and back without an edit gives the very same answers', () => {
  fc.assert(
    fc.property(versions, ({ before, after, old }) => {
      const lens = deriveLens(before, after)
      const there = carryForward(lens, before, after, start(old))
      expect(carryBackward(lens, before, after, there)).toEqual(start(old))
    }),
    { numRuns: 100 },
  )
}, 20_000)

test('after an edit in the newer version, going back and forward again shows the edit, and the old answers were there', () => {
  fc.assert(
    fc.property(versions, ({ before, after, old, edited }) => {
      const lens = deriveLens(before, after)
      const there = carryForward(lens, before, after, start(old))
      const changed = { answers: { ...there.answers, ...edited }, kept: there.kept }
      const back = carryBackward(lens, before, after, changed)
      expect(carryForward(lens, before, after, back).answers).toEqual(changed.answers)
      for (const [id, value] of Object.entries(there.kept[lens.fromHash] ?? {}))
        expect(back.answers[id]).toEqual(value)
    }),
    { numRuns: 100 },
  )
}, 20_000)

test('every answer is either shown in the newer version or parked, none is lost', () => {
  fc.assert(
    fc.property(versions, ({ before, after, old }) => {
      const lens = deriveLens(before, after)
      const there = carryForward(lens, before, after, start(old))
      const parked = there.kept[lens.fromHash] ?? {}
      for (const id of Object.keys(old)) expect(id in there.answers || id in parked).toBe(true)
    }),
    { numRuns: 100 },
  )
}, 20_000)

test('what is shown in the newer version is what its checker would keep', () => {
  fc.assert(
    fc.property(versions, ({ before, after, old }) => {
      const there = carryForward(deriveLens(before, after), before, after, start(old))
      const checked = checkAnswers(compiled(after), there.answers, { complete: false })
      expect(checked.answers).toEqual(there.answers)
    }),
    { numRuns: 100 },
  )
}, 20_000)

test('three versions in two steps show what one step shows, for fields that only come, go and stay', () => {
  const plain = (ids: readonly string[]) => formOf(ids.map((id) => ({ id, kind: 'shortText' as const })))
  const some = fc.subarray(['alpha', 'beta', 'gamma', 'delta'], { minLength: 1 })
  fc.assert(
    fc.property(
      some,
      some,
      some,
      fc.dictionary(fc.constantFrom('alpha', 'beta'), fc.constant('x')),
      (a, b, c, given) => {
        const [one, two, three] = [
          plain(a),
          { ...plain(b), version: '2.0.0' },
          { ...plain(c), version: '3.0.0' },
        ]
        const old = Object.fromEntries(Object.entries(given).filter(([id]) => a.includes(id)))
        const half = carryForward(deriveLens(one, two), one, two, start(old))
        const whole = carryForward(deriveLens(two, three), two, three, half)
        const direct = carryForward(deriveLens(one, three), one, three, start(old))
        for (const [id, value] of Object.entries(direct.answers))
          expect(whole.answers[id] ?? whole.kept[deriveLens(one, two).fromHash]?.[id]).toEqual(value)
        const home = carryBackward(
          deriveLens(one, two),
          one,
          two,
          carryBackward(deriveLens(two, three), two, three, whole),
        )
        expect(home).toEqual(start(old))
      },
    ),
    { numRuns: 100 },
  )
}, 20_000)

test('a renamed field and a renamed option keep their answers when the author says so', () => {
  const option = (value: string) => ({ value, label: { vi: value } })
  const before = formOf([
    { id: 'people', kind: 'integer' },
    { id: 'grade', kind: 'choice', options: [option('good'), option('bad')] },
  ])
  const after = formOf([
    { id: 'attendees', kind: 'integer' },
    { id: 'grade', kind: 'choice', options: [option('fine'), option('bad')] },
  ])
  const lens = deriveLens(before, after, [
    { step: 'rename', from: 'people', to: 'attendees' },
    { step: 'map', field: 'grade', values: [{ from: 'good', to: 'fine' }] },
  ])
  const there = carryForward(lens, before, after, start({ people: 7, grade: 'good' }))
  expect(there).toEqual(start({ attendees: 7, grade: 'fine' }))
  expect(carryBackward(lens, before, after, there)).toEqual(start({ people: 7, grade: 'good' }))
})
