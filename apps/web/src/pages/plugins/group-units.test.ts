import { expect, test } from 'vitest'
import { groupUnits } from './group-units.ts'

const unit = (name: string, given: { drafts?: number; scoresChanged?: number; gains?: string[] }) => ({
  unit: { id: name, code: name, name, kind: 'commune' as const },
  drafts: 0,
  draftsNeedingAttention: 0,
  scoresChanged: 0,
  gains: [],
  loses: [],
  ...given,
})

test('units that gain the same are one group, units with dossiers a row each', () => {
  const told = groupUnits([
    unit('Xã Suối Trầm', { gains: ['schoolCluster'], drafts: 2 }),
    unit('Phường Mẫu', { gains: ['schoolCluster'] }),
    unit('Sở Tài chính', { scoresChanged: 1 }),
  ])
  expect(told.groups).toEqual([
    { gains: ['schoolCluster'], loses: [], names: ['Xã Suối Trầm', 'Phường Mẫu'] },
  ])
  expect(told.touched.map(({ unit: { name } }) => name)).toEqual(['Xã Suối Trầm', 'Sở Tài chính'])
})
