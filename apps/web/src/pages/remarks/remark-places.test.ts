import type { FormSection, RemarkThreadView } from '@thidua/contracts'
import { describe, expect, it } from 'vitest'
import { arrangeRemarks, nextOpenPlace } from './remark-places.ts'

function section(id: string, ...fields: readonly string[]): FormSection {
  return {
    id,
    title: { vi: id },
    fields: fields.map((field) => ({ id: field, kind: 'shortText', label: { vi: field } })),
  }
}

function thread(partId: string, settled = false): RemarkThreadView {
  return {
    id: `${partId}-${settled}`,
    partId,
    version: 1,
    side: 'province',
    forFiller: true,
    sentWith: 'return',
    settled: settled ? { by: 'Lê Thị Ẩn', at: '2027-03-22T02:00:00.000Z' } : null,
    remarks: [],
  }
}

const sections = [section('a1', 'head', 'place'), section('a2', 'count'), section('a3', 'other')]
const shown = { sections: new Set(['a1', 'a2']), fields: new Set(['head', 'count']) }

describe('remarks on a page', () => {
  const places = arrangeRemarks(sections, shown, [
    thread('count'),
    thread('head'),
    thread('head', true),
    thread('section:a2'),
    thread('place'),
    thread('other'),
    thread('gone'),
  ])

  it('stand at their field, or at the section of a field that is hidden, or at the first section; none is lost', () => {
    expect(places.order).toEqual(['section:a1', 'head', 'section:a2', 'count'])
    const partsAt = (place: string) => places.threadsAt.get(place)?.map(({ partId }) => partId)
    expect(partsAt('head')).toEqual(['head', 'head'])
    expect(partsAt('section:a1')).toEqual(['place', 'other', 'gone'])
    expect(partsAt('section:a2')).toEqual(['section:a2'])
  })

  it('are counted by section while they are open', () => {
    expect([...places.openIn]).toEqual([
      ['a2', 2],
      ['a1', 4],
    ])
    expect(places.open).toBe(6)
  })

  it('are gone through from top to bottom and round again, past those that are settled', () => {
    expect(nextOpenPlace(places, 'section:a2', true)).toBe('section:a2')
    expect(nextOpenPlace(places, 'section:a2', false)).toBe('count')
    expect(nextOpenPlace(places, 'count', false)).toBe('section:a1')
    expect(nextOpenPlace(arrangeRemarks(sections, shown, [thread('head', true)]), 'head', true)).toBeNull()
  })
})
