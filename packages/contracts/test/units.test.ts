import { describe, expect, test } from 'vitest'
import type { Demonstration, OrganisationUnit } from '../src/generated/types.ts'
import { roles } from '../src/index.ts'
import { listJson, readJson } from './content-files.ts'

const units = listJson('units').flatMap((path) => (readJson(path) as OrganisationUnit).units)
const demonstration = readJson('demo/lam-dong.json') as Demonstration
const all = [...units, ...demonstration.units]
const codes = new Set(all.map(({ code }) => code))

describe('units of the province', () => {
  test('there are 103 communes, 20 wards and one special zone', () => {
    const count = (kind: string) => units.filter((unit) => unit.kind === kind).length
    expect([count('commune'), count('ward'), count('specialZone')]).toEqual([103, 20, 1])
    expect(units.find(({ kind }) => kind === 'specialZone')?.name).toBe('Đặc khu Phú Quý')
  })

  test('each code stands once, and every unit but the root hangs on a unit', () => {
    expect(codes.size).toBe(all.length)
    expect(all.filter(({ parent }) => parent === null).map(({ kind }) => kind)).toEqual(['province'])
    expect(all.filter(({ parent }) => parent !== null && !codes.has(parent))).toEqual([])
  })

  test('the bodies the Decision gives duties to are there', () => {
    for (const code of ['SKHCN', 'SNV', 'SVHTTDL', 'MTTQ', 'BPTTH', 'BTGDV', 'VPUB'])
      expect(codes).toContain(code)
  })
})

describe('the demonstration', () => {
  test('all its units are marked as invented, and no real unit is', () => {
    expect(demonstration.units.every(({ invented }) => invented === true)).toBe(true)
    expect(units.filter(({ invented }) => invented)).toEqual([])
  })

  test('its accounts hold every role at units that exist, each username once', () => {
    const held = demonstration.accounts.flatMap(({ assignments }) => assignments)
    expect(new Set(held.map(({ role }) => role))).toEqual(new Set(roles))
    expect(held.filter(({ unit }) => !codes.has(unit))).toEqual([])
    const names = demonstration.accounts.map(({ username }) => username)
    expect(new Set(names).size).toBe(names.length)
  })

  test('its subjects belong to units that exist and are filled in by accounts that exist', () => {
    const names = new Set(demonstration.accounts.map(({ username }) => username))
    expect(demonstration.subjects.filter(({ unit }) => !codes.has(unit))).toEqual([])
    expect(demonstration.subjects.filter(({ owner }) => owner && !names.has(owner))).toEqual([])
  })

  test('each unit that proposes has an officer, a head and a council secretary with a council size', () => {
    for (const unit of ['X0001', 'X0002', 'STC', 'HLHPN']) {
      const held = demonstration.accounts.flatMap((account) =>
        account.assignments.filter((one) => one.unit === unit).map(({ role }) => role),
      )
      expect(held).toEqual(expect.arrayContaining(['agencyOfficer', 'agencyHead', 'councilSecretary']))
      const size =
        demonstration.councilSizes.find((one) => one.unit === unit)?.size ??
        demonstration.units.find(({ code }) => code === unit)?.councilSize
      expect(size).toBeGreaterThanOrEqual(3)
    }
  })
})
