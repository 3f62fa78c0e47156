import type { FormDefinition, FormPublicationView } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withDigitalHousehold } from '#test/digital-household.ts'
import { withNewerBase } from '#test/newer-base.ts'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { createDossier } from '../dossier/create-dossier.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { createFormDraft } from './create-form-draft.ts'
import { getFormDraft } from './get-form-draft.ts'
import { getFormStudio } from './get-form-studio.ts'
import { publishFormDraft } from './publish-form-draft.ts'
import { rebaseFormDraft } from './rebase-form-draft.ts'
import { rebaseFormPublications } from './rebase-form-publications.ts'
import { saveFormDraft } from './save-form-draft.ts'

let platform: Platform
let draftId: string
let first: FormPublicationView
let began: string

const officer = () => platform.as('suoitram.canbo')
const chair = () => platform.as('suoitram.chutich')

beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
  const { deps } = platform
  const unitId = await platform.unitId('X0001')
  const source = { kind: 'base', stakeholder: 'household', formId: 'f09-household-achievement' } as const
  draftId = take(await createFormDraft(deps, await officer(), { unitId, source })).id
  const { content, baseForm } = take(await getFormDraft(deps, await officer(), { draftId }))
  began = baseForm?.version ?? ''
  const drawn = withDigitalHousehold(content)
  take(await saveFormDraft(deps, await officer(), { draftId, version: 1, content: drawn }))
  first = take(await publishFormDraft(deps, await chair(), { draftId, version: 2 }))
})
afterAll(() => platform.close())

const newer = (change: (form: FormDefinition) => FormDefinition): Promise<ServiceDeps> =>
  withNewerBase(platform, 'individual-household', 'f09-household-achievement.json', change)

async function openWith(deps: ServiceDeps, subject: string) {
  const created = take(
    await createDossier(deps, await officer(), {
      roundId: await platform.roundId('SK-2027'),
      subjectId: await platform.subjectId(subject),
      title: 'gk',
    }),
  )
  return take(await getDossier(deps, await officer(), { dossierId: created.id }))
}

describe('when the province changes its form so that nothing of the commune’s is touched', () => {
  it('the commune’s form is brought over by itself, and new dossiers get it', async () => {
    const deps = await newer((form) => ({
      ...form,
      version: '8.1.0',
      sections: form.sections.map((section) =>
        section.id === 'household'
          ? {
              ...section,
              fields: [
                ...section.fields,
                { id: 'residentSince', kind: 'date', label: { vi: 'Ở tại xã từ ngày' } },
              ],
            }
          : section,
      ),
    }))
    const before = take(await getFormStudio(deps, await officer(), {}))
    expect(before.publications).toMatchObject([{ id: first.id, active: true, baseMoved: true }])

    const done = take(await rebaseFormPublications(deps, platform.tenantId))
    expect(done).toEqual({ moved: [first.id], waiting: [] })
    const after = take(await getFormStudio(deps, await officer(), {}))
    expect(after.publications).toMatchObject([
      {
        version: '1.1.0',
        active: true,
        baseMoved: false,
        base: { version: '8.1.0' },
        publishedBy: { name: 'Hệ thống' },
      },
      { id: first.id, active: false },
    ])
    expect(take(await rebaseFormPublications(deps, platform.tenantId))).toEqual({ moved: [], waiting: [] })
    const dossier = await openWith(deps, 'Hộ Nguyễn Thị Hạnh')
    expect(dossier.agencyForm?.publicationId).toBe(after.publications[0]?.id)
  })

  it('a draft says that its base moved on, and is brought over with a report', async () => {
    const deps = await newer((form) => ({
      ...form,
      version: '8.2.0',
      title: { vi: 'Phiếu kê khai thành tích hộ gia đình (bản mới)' },
    }))
    const draft = take(await getFormDraft(deps, await officer(), { draftId }))
    expect(draft).toMatchObject({
      baseMoved: true,
      baseForm: { version: began },
      rebase: { status: 'clean', from: { version: began }, to: { version: '8.2.0' } },
    })
    expect(draft.rebase?.changes.map(({ kind }) => kind)).toContain('form-title')
    expect(await publishFormDraft(deps, await chair(), { draftId, version: 2 })).toMatchObject({
      error: { code: 'form.base-moved' },
    })
    const rebased = take(await rebaseFormDraft(deps, await officer(), { draftId, version: 2 }))
    expect(rebased).toMatchObject({ version: 3, report: { status: 'clean', parked: {} } })
    const after = take(await getFormDraft(deps, await officer(), { draftId }))
    expect(after).toMatchObject({ baseMoved: false, rebase: null, baseForm: { version: '8.2.0' } })
    expect(after.content.definition.sections.map(({ id }) => id)).toContain('digitalHousehold')
    expect(after.history.map(({ name }) => name)).toContain('Trước khi chuyển sang bản gốc 8.2.0')
    take(await publishFormDraft(deps, await chair(), { draftId, version: 3 }))
  })
})

describe('when the province closes the place the commune used', () => {
  it('nothing of the commune’s is lost, nobody’s dossier waits, and a person is asked', async () => {
    const deps = await newer(({ opens: _opens, ...form }) => ({ ...form, version: '9.0.0' }))
    const done = take(await rebaseFormPublications(deps, platform.tenantId))
    expect(done.moved).toEqual([])
    expect(done.waiting).toHaveLength(1)

    const dossier = await openWith(deps, "Hộ Lơ Mu K' Sáu")
    expect(dossier).toMatchObject({ agencyForm: null, extensionScore: null })

    const rebased = take(await rebaseFormDraft(deps, await officer(), { draftId, version: 3 }))
    expect(rebased.report.status).not.toBe('clean')
    expect(rebased.report.parked.addSections).toMatchObject([{ section: { id: 'digitalHousehold' } }])
    const { history } = take(await getFormDraft(deps, await officer(), { draftId }))
    expect(history.map(({ name }) => name)).toContain('Trước khi chuyển sang bản gốc 9.0.0')
  })
})
