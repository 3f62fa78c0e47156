import type { Answers } from '@thidua/contracts'
import { computeFields, visibleFields } from '@thidua/forms'
import { expect, test } from 'vitest'
import { controls } from '../controls/controls.ts'
import { compiledSample } from '../testing/sample-section.ts'
import { stateOf, type SectionSource } from './section-state.ts'
import { createSectionStore } from './section-store.ts'

const form = compiledSample()
const [section] = form.definition.sections
if (!section) throw new Error('the sample has a section')
const shown = section
const leave = () => undefined

/** What a page gives with a key: everything made anew. */
function sourceOf(answers: Answers, parts: Partial<SectionSource> = {}): SectionSource {
  const visible = visibleFields(form, answers)
  return {
    section: shown,
    controls,
    language: 'vi',
    visible: visible.fields,
    required: visible.required,
    computed: computeFields(form, answers),
    sentences: new Map(),
    readOnly: false,
    locked: undefined,
    renderAside: () => null,
    renderBelow: () => null,
    findUnits: undefined,
    onBlur: leave,
    onUpload: undefined,
    fileHref: undefined,
    maxFileBytes: undefined,
    on: undefined,
    ...parts,
  }
}

const begun = stateOf(sourceOf({ number: '1' }), null)

test('a letter in one field gives no other field anything to look at', () => {
  const store = createSectionStore(begun)
  let told = 0
  store.subscribe(() => (told += 1))
  store.set(stateOf(sourceOf({ number: '12' }), store.get()))
  expect(told).toBe(0)
  expect(store.get()).toBe(begun)
})

test('an answer that opens a field leaves the views of the others as they were', () => {
  const next = stateOf(sourceOf({ number: '1', verdict: 'notApplicable' }), begun)
  expect(begun.views.has('reason')).toBe(false)
  expect(next.views.get('reason')?.required).toBe(true)
  for (const [id, view] of begun.views) expect(next.views.get(id)).toBe(view)
})

test('a fault, a mark and a lock change the view of their own field only', () => {
  const parts: readonly Partial<SectionSource>[] = [
    { sentences: new Map([['/done', 'x']]) },
    { renderAside: (id) => (id === 'done' ? 'x' : null) },
    { renderBelow: (id) => (id === 'done' ? 'x' : null) },
    { locked: new Set(['done']) },
  ]
  for (const part of parts) {
    const next = stateOf(sourceOf({ number: '1' }, part), begun)
    const changed = [...next.views].filter(([id, view]) => begun.views.get(id) !== view)
    expect(changed.map(([id]) => id)).toEqual(['done'])
  }
})

test('a figure of this section that changes is told, one of another section is not', () => {
  const figures = { share: 87 }
  const next = stateOf(sourceOf({ number: '1' }, { computed: figures }), begun)
  expect(next.computed).toBe(figures)
  expect(stateOf(sourceOf({ number: '1' }, { computed: { ...figures, elsewhere: 1 } }), next)).toBe(next)
})
