import { openPlanDesk } from '#test/plan-desk'
import { expect, test } from 'vitest'
import { listContributions } from './list-contributions.ts'

const desk = await openPlanDesk()

test('whoever approves a plugin reads what it adds by names, not by ids', () => {
  const listed = listContributions(desk.load('example'))
  const labels = (point: string) => listed.filter((one) => one.point === point).map(({ label }) => label.vi)
  expect(labels('criteria')[0]).toBe('II. Bài giảng số dùng chung')
  expect(labels('scoring')).toEqual(['Phiếu tự đánh giá của cụm trường'])
  expect(labels('widgets')).toContain('Nhắc khi khai')
  const points = ['criteria', 'forms', 'scoring', 'workflows', 'documents', 'reports', 'widgets', 'codelists']
  for (const point of [...points, 'collections', 'hooks', 'permissions', 'menu', 'settings']) {
    expect(labels(point).length).toBeGreaterThan(0)
    const ids = listed.filter((one) => one.point === point).map(({ local }) => local)
    expect(ids.filter((id) => labels(point).includes(id))).toEqual([])
  }
})
