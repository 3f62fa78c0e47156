import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formDesk, householdForm } from '#test/form-desk.ts'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { createFormDraft } from './create-form-draft.ts'
import { getFormStudio } from './get-form-studio.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

const { officer, stranger } = formDesk(() => platform)

describe('the studio of a commune', () => {
  it('shows the forms of every stakeholder the commune proposes, with the places they open', async () => {
    const studio = take(await getFormStudio(platform.deps, await officer(), {}))
    expect(studio.unit.code).toBe('X0001')
    expect(studio.bases.map(({ stakeholder, formNumber }) => `${stakeholder} ${formNumber}`)).toEqual(
      expect.arrayContaining(['commune F05', 'household F09', 'individual F08', 'enterprise F07']),
    )
    expect(studio.bases.map(({ stakeholder }) => stakeholder)).not.toContain('department')
    const base = studio.bases.find(({ formNumber }) => formNumber === 'F09')
    expect(base).toMatchObject({
      occasions: ['annual', 'interim', 'final'],
      pointsCapHundredths: 2000,
      slots: [{ id: 'group-d', accepts: 'sections', sectionId: 'd3' }, { id: 'd3-more' }],
      active: null,
    })
    expect(studio.templates.map(({ id }) => id)).toContain('f05-commune-assessment')
    // every stakeholder's plugin brings the same one-page report
    expect(studio.templates.filter(({ id }) => id.startsWith('f23-'))).toHaveLength(1)
  })

  it('is closed to those who draw no forms, and to those of another unit', async () => {
    const unitId = await platform.unitId('X0001')
    const verifier = await platform.as('snv.thamdinh')
    expect(await getFormStudio(platform.deps, verifier, {})).toMatchObject({
      error: { code: 'access.denied' },
    })
    expect(await getFormStudio(platform.deps, await stranger(), { unitId })).toMatchObject({
      error: { code: 'unit.not-found' },
    })
    const admin = take(await getFormStudio(platform.deps, await platform.as('quantri'), { unitId }))
    expect(admin.unit.code).toBe('X0001')
  })

  it('gives the standing agency its own, and no base it does not propose by', async () => {
    const studio = take(await getFormStudio(platform.deps, await platform.as('khcn.thuongtruc'), {}))
    expect(studio.unit.code).toBe('SKHCN')
    const unitId = studio.unit.id
    const refused = await createFormDraft(platform.deps, await platform.as('khcn.thuongtruc'), {
      unitId,
      source: householdForm,
    })
    expect(refused).toMatchObject({ error: { code: 'form.not-found' } })
  })
})
