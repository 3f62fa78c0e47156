import { expect, test } from 'vitest'
import { compareVersions } from './compare-versions.ts'

test('Two officers who filled different fields do not disturb each other', () => {
  expect(
    compareVersions({
      changes: { measureCount: 5 },
      before: { measureCount: 3 },
      latest: { measureCount: 3, note: 'Đã bổ sung' },
    }),
  ).toEqual({ changes: { measureCount: 5 }, conflicts: [] })
})

test('The same field changed by both is put to the person, both values shown', () => {
  expect(
    compareVersions({
      changes: { note: 'Của tôi' },
      before: { note: '' },
      latest: { note: 'Của đồng nghiệp' },
    }),
  ).toEqual({ changes: {}, conflicts: [{ fieldId: 'note', mine: 'Của tôi', theirs: 'Của đồng nghiệp' }] })
})

test('A value that already arrived is not sent again, whatever the order of its keys', () => {
  expect(
    compareVersions({
      changes: { rows: [{ name: 'Lớp 1', people: 30 }] },
      before: { rows: [] },
      latest: { rows: [{ people: 30, name: 'Lớp 1' }] },
    }),
  ).toEqual({ changes: {}, conflicts: [] })
})

test('Clearing a field nobody else touched is kept', () => {
  expect(
    compareVersions({ changes: { note: null }, before: { note: 'cũ' }, latest: { note: 'cũ' } }),
  ).toEqual({
    changes: { note: null },
    conflicts: [],
  })
})
