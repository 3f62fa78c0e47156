import type { RemarkSide } from '@thidua/contracts'
import { asId } from '@thidua/kernel'
import { describe, expect, it } from 'vitest'
import { person } from '#test/person.ts'
import type { Actor } from './actor.ts'
import { canRemark, isShownAtOnce, remarkSides, seesRemark } from './remark-sight.ts'
import type { DossierResource } from './seat.ts'

const resource: DossierResource = {
  unitId: asId('suoi-tram'),
  subjectOwnerUserId: asId('user-nominee'),
  submitted: true,
}
const atAgency = { holder: { role: 'agencyOfficer', at: 'agency' } } as const
const atSubject = { holder: { role: 'nominee', at: 'subject' } } as const
const atProvince = { holder: { role: 'verifier', at: 'province' } } as const

describe('on which side a person stands', () => {
  it.each<[string, Actor, boolean, readonly RemarkSide[]]>([
    ['the officer of its unit: the agency', person('agencyOfficer', 'suoi-tram'), true, ['agency']],
    ['its head too', person('agencyHead', 'suoi-tram'), false, ['agency']],
    ['the owner of the subject: the subject', person('nominee', 'suoi-tram'), true, ['subject']],
    ['a verifier: the province', person('verifier', 'snv', 'provincialDepartment'), true, ['province']],
    ['a verifier of a dossier not yet handed in: nowhere', person('verifier', 'snv'), false, []],
    ['an officer of another unit: nowhere', person('agencyOfficer', 'other'), true, []],
    ['who runs the installation: nowhere', person('platformAdministrator', 'root', 'province'), true, []],
    ['the public: nowhere', { kind: 'public', tenantId: asId('t') }, true, []],
  ])('%s', (_sentence, actor, submitted, sides) => {
    expect([...remarkSides(actor, { ...resource, submitted })]).toEqual(sides)
  })
})

describe('who writes a remark', () => {
  it('is whoever holds the dossier; the others read on', () => {
    const officer = person('agencyOfficer', 'suoi-tram')
    const verifier = person('verifier', 'snv', 'provincialDepartment')
    expect(canRemark(officer, atAgency, resource)).toEqual({ ok: true, value: 'agency' })
    expect(canRemark(verifier, atProvince, resource)).toEqual({ ok: true, value: 'province' })
    expect(canRemark(officer, atProvince, resource)).toMatchObject({ error: { code: 'remark.not-holding' } })
    expect(canRemark(verifier, atAgency, resource)).toMatchObject({ error: { code: 'remark.not-holding' } })
  })

  it('is the agency and its nominee alike, whichever of them has it on the desk', () => {
    const nominee = person('nominee', 'suoi-tram')
    expect(canRemark(nominee, atSubject, resource)).toEqual({ ok: true, value: 'subject' })
    expect(canRemark(nominee, atAgency, resource)).toEqual({ ok: true, value: 'subject' })
    expect(canRemark(person('agencyOfficer', 'suoi-tram'), atSubject, resource)).toEqual({
      ok: true,
      value: 'agency',
    })
  })

  it('is nobody of another unit, who hears there is no such dossier', () => {
    expect(canRemark(person('agencyOfficer', 'other'), atAgency, resource)).toMatchObject({
      error: { code: 'dossier.not-found' },
    })
    expect(canRemark({ kind: 'system', tenantId: asId('t'), name: 'x' }, atProvince, resource)).toMatchObject(
      {
        error: { code: 'dossier.not-found' },
      },
    )
  })
})

describe('who sees a remark', () => {
  const all: readonly RemarkSide[] = ['subject', 'agency', 'province']
  const readers = (threadSide: RemarkSide, shown: boolean) =>
    all.filter((side) => seesRemark(new Set([side]), { threadSide, shown }))

  it('is the side that wrote it, and agency and nominee once it is shown', () => {
    expect(readers('province', false)).toEqual(['province'])
    expect(readers('province', true)).toEqual(['subject', 'agency', 'province'])
    expect(readers('agency', false)).toEqual(['agency'])
    expect(readers('agency', true)).toEqual(['subject', 'agency'])
    expect(readers('subject', true)).toEqual(['subject', 'agency'])
  })

  it('is the filler at once, unless the province wrote it or it stays within the agency', () => {
    expect(isShownAtOnce('province', { side: 'province', forFiller: true })).toBe(false)
    expect(isShownAtOnce('agency', { side: 'agency', forFiller: true })).toBe(true)
    expect(isShownAtOnce('agency', { side: 'agency', forFiller: false })).toBe(false)
    expect(isShownAtOnce('agency', { side: 'province', forFiller: true })).toBe(true)
    expect(isShownAtOnce('subject', { side: 'agency', forFiller: true })).toBe(true)
    expect(isShownAtOnce('subject', { side: 'subject', forFiller: true })).toBe(true)
  })
})
