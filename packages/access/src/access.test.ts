import { asId } from '@thidua/kernel'
import { describe, expect, it } from 'vitest'
import { person } from '#test/person.ts'
import type { Actor } from './actor.ts'
import { canAct, canEditDossier } from './can-act.ts'
import { canUse, unitsForOperation } from './can-use.ts'
import { canSeeDossier, dossierVisibility } from './dossier-visibility.ts'
import type { DossierResource } from './seat.ts'

const draft: DossierResource = {
  unitId: asId('suoi-tram'),
  subjectOwnerUserId: asId('user-nominee'),
  submitted: false,
}
const submitted: DossierResource = { ...draft, submitted: true }
const system: Actor = { kind: 'system', tenantId: asId('t'), name: 'sweep' }
const stranger: Actor = { kind: 'public', tenantId: asId('t') }

describe('who sees a dossier', () => {
  it.each([
    ['the officer of its unit sees the draft', person('agencyOfficer', 'suoi-tram'), draft, true],
    ['an officer of another unit sees nothing', person('agencyOfficer', 'other'), submitted, false],
    ['the owner of the subject sees it', person('nominee', 'suoi-tram'), draft, true],
    ['the verifier does not see a draft', person('verifier', 'snv', 'provincialDepartment'), draft, false],
    [
      'the verifier sees it after submission',
      person('verifier', 'snv', 'provincialDepartment'),
      submitted,
      true,
    ],
    [
      'the platform administrator sees none',
      person('platformAdministrator', 'root', 'province'),
      submitted,
      false,
    ],
    ['the public sees none', stranger, submitted, false],
    ['the platform itself sees all', system, draft, true],
  ])('%s', (_sentence, actor, resource, seen) => {
    expect(canSeeDossier(actor, resource)).toBe(seen)
  })

  it('another nominee of the same unit sees nothing', () => {
    const other = { ...person('nominee', 'suoi-tram'), userId: asId<never>('user-other') }
    expect(canSeeDossier(other, draft)).toBe(false)
    expect(dossierVisibility(other)).toEqual({
      everything: false,
      unitIds: [],
      submitted: false,
      ownerUserId: 'user-other',
    })
  })
})

describe('who takes a step', () => {
  const council = {
    act: 'recordProvincialCouncil' as const,
    by: [{ role: 'councilSecretary' as const, at: 'province' as const }],
  }

  it('the secretary of a commune council does not record for the council of the province', () => {
    expect(canAct(person('councilSecretary', 'suoi-tram'), council, submitted)).toMatchObject({
      error: { code: 'access.denied', params: { role: 'councilSecretary', at: 'province' } },
    })
    expect(canAct(person('councilSecretary', 'root', 'province'), council, submitted).ok).toBe(true)
  })

  it('a person of another unit is told there is no such dossier, never that it is forbidden', () => {
    expect(canAct(person('councilSecretary', 'other'), council, submitted)).toMatchObject({
      error: { code: 'dossier.not-found' },
    })
  })

  it('the platform acting by itself takes no step that belongs to a person', () => {
    expect(canAct(system, council, submitted).ok).toBe(false)
  })

  it('answers are written only in a stage that hands the dossier on, by who may do so', () => {
    const drafting = {
      steps: [
        {
          act: 'submit' as const,
          to: 'agency.council',
          label: { vi: '' },
          by: [
            { role: 'agencyOfficer' as const, at: 'agency' as const },
            { role: 'nominee' as const, at: 'subject' as const },
          ],
        },
      ],
    }
    expect(canEditDossier(person('agencyOfficer', 'suoi-tram'), drafting, draft).ok).toBe(true)
    expect(canEditDossier(person('nominee', 'suoi-tram'), drafting, draft).ok).toBe(true)
    expect(canEditDossier(person('agencyHead', 'suoi-tram'), drafting, draft)).toMatchObject({
      error: { code: 'access.denied' },
    })
    expect(canEditDossier(person('agencyOfficer', 'suoi-tram'), { steps: [] }, draft)).toMatchObject({
      error: { code: 'dossier.wrong-stage' },
    })
  })
})

describe('who uses an operation', () => {
  it('anybody checks a certificate, only the office of the decider signs', () => {
    expect(canUse('certificate.check', stranger).ok).toBe(true)
    expect(canUse('decision.sign', stranger)).toMatchObject({ error: { code: 'session.required' } })
    expect(canUse('decision.sign', person('verifier', 'snv'))).toMatchObject({
      error: { code: 'access.denied', params: { operation: 'decision.sign' } },
    })
    expect(canUse('decision.sign', person('deciderOffice', 'vp')).ok).toBe(true)
  })

  it('the platform administrator runs the installation and creates no dossier', () => {
    const administrator = person('platformAdministrator', 'root', 'province')
    expect(canUse('user.create', administrator).ok).toBe(true)
    expect(canUse('dossier.create', administrator).ok).toBe(false)
  })

  it('says at which units an officer may create', () => {
    expect(unitsForOperation('dossier.create', person('agencyOfficer', 'suoi-tram'))).toEqual(['suoi-tram'])
    expect(unitsForOperation('dossier.create', stranger)).toEqual([])
  })
})
