import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withDigitalHousehold } from '#test/digital-household.ts'
import { formDesk } from '#test/form-desk.ts'
import { countRows } from '#test/rows-of.ts'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { checkFormDraft } from './check-form-draft.ts'
import { createFormDraft } from './create-form-draft.ts'
import { getFormDraft } from './get-form-draft.ts'
import { getFormPublication } from './get-form-publication.ts'
import { getFormStudio } from './get-form-studio.ts'
import { publishFormDraft } from './publish-form-draft.ts'
import { withdrawFormPublication } from './withdraw-form-publication.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

const { officer, head, stranger, begin, save } = formDesk(() => platform)

describe('the gate', () => {
  it('refuses to loosen the province’s form, with a dossier that shows what would slip through', async () => {
    const { deps } = platform
    const draft = await begin()
    const sections = draft.content.definition.sections.map((section) => ({
      ...section,
      fields: section.fields.filter(({ id }) => id !== 'consentGiven'),
    }))
    const content = { definition: { ...draft.content.definition, sections } }
    const checked = take(await checkFormDraft(deps, await officer(), { draftId: draft.id, content }))
    const finding = checked.findings.find(({ code }) => code === 'extension.weakens-base')
    expect(finding).toMatchObject({ severity: 'error', params: { fieldId: 'consentGiven' } })
    expect(finding?.witness?.answers).toBeDefined()
    await save(draft, content)
    expect(await publishFormDraft(deps, await officer(), { draftId: draft.id, version: 2 })).toMatchObject({
      error: { code: 'plugin.weakens-base', problems: [{ params: { reason: 'extension.weakens-base' } }] },
    })
    expect(await countRows(platform, 'form_publications', `draft_id = '${draft.id}'`)).toBe(0)
  })

  it('refuses more points than the province leaves to an agency', async () => {
    const draft = await begin()
    const content = withDigitalHousehold(draft.content)
    const greedy = {
      ...content,
      ...(content.scoring ? { scoring: { ...content.scoring, totalCapHundredths: 9000 } } : {}),
    }
    const checked = take(
      await checkFormDraft(platform.deps, await officer(), { draftId: draft.id, content: greedy }),
    )
    expect(checked.findings.map(({ code }) => code)).toContain('extension.points-over-cap')
  })

  it('refuses a question where no place is open', async () => {
    const draft = await begin()
    const { definition } = withDigitalHousehold(draft.content)
    const sections = definition.sections.map((section) =>
      section.id === 'achievement'
        ? {
            ...section,
            fields: [...section.fields, { id: 'extra', kind: 'yesNo' as const, label: { vi: 'Thêm?' } }],
          }
        : section,
    )
    const checked = take(
      await checkFormDraft(platform.deps, await officer(), {
        draftId: draft.id,
        content: { definition: { ...definition, sections } },
      }),
    )
    expect(checked).toMatchObject({ publishable: false })
    expect(checked.findings).toContainEqual(
      expect.objectContaining({ code: 'extension.slot-unknown', path: '/sections/3/fields/4' }),
    )
  })
})

describe('publishing', () => {
  it('makes an immutable version, once however often it is asked, and takes it back for new dossiers only', async () => {
    const { deps } = platform
    const draft = await begin()
    await save(draft, withDigitalHousehold(draft.content))
    const call = await head()
    const input = { draftId: draft.id, version: 2, note: 'Theo Kế hoạch của xã' }
    const first = take(await publishFormDraft(deps, call, input))
    expect(first).toMatchObject({
      version: '1.0.0',
      active: true,
      note: 'Theo Kế hoạch của xã',
      pointsCapHundredths: 1200,
      publishedBy: { name: 'Nguyễn Văn Minh' },
      extension: { addSections: [{ slot: 'group-d', section: { id: 'digitalHousehold' } }] },
      scoring: { scale: 'points', totalCapHundredths: 1200 },
    })
    expect(first.changes).toContainEqual(expect.objectContaining({ kind: 'section-added' }))
    expect(await publishFormDraft(deps, call, input)).toEqual({ ok: true, value: first })
    expect(await countRows(platform, 'form_publications', `draft_id = '${draft.id}'`)).toBe(1)
    expect(await countRows(platform, 'events', `subject_id = '${first.id}'`)).toBe(1)

    const second = take(await publishFormDraft(deps, await head(), { draftId: draft.id, version: 2 }))
    expect(second).toMatchObject({ version: '1.1.0', active: true })
    const { bases, publications } = take(await getFormStudio(deps, await officer(), {}))
    expect(publications.map(({ version, active }) => `${version} ${active}`)).toEqual([
      '1.1.0 true',
      '1.0.0 false',
    ])
    expect(bases.find(({ stakeholder }) => stakeholder === 'household')?.active?.id).toBe(second.id)

    expect(await getFormPublication(deps, await stranger(), { publicationId: second.id })).toMatchObject({
      error: { code: 'form.not-found' },
    })
    const withdrawn = take(
      await withdrawFormPublication(deps, await head(), {
        publicationId: second.id,
        reason: 'Trùng nội dung',
      }),
    )
    expect(withdrawn).toMatchObject({ active: false, withdrawn: { reason: 'Trùng nội dung' } })
    expect(
      await withdrawFormPublication(deps, await head(), { publicationId: second.id, reason: 'Lần nữa' }),
    ).toMatchObject({ error: { code: 'form.already-withdrawn' } })
    expect(take(await getFormDraft(deps, await officer(), { draftId: draft.id })).history[0]?.kind).toBe(
      'published',
    )
  })

  it('refuses a version somebody has saved over', async () => {
    const draft = await begin()
    await save(draft, withDigitalHousehold(draft.content))
    expect(
      await publishFormDraft(platform.deps, await head(), { draftId: draft.id, version: 1 }),
    ).toMatchObject({ error: { code: 'form.draft-stale', params: { by: 'Trần Thị Hoa', version: 2 } } })
  })

  it('of a form without a base needs no province, only the gate', async () => {
    const { deps } = platform
    const unitId = await platform.unitId('X0001')
    const { id } = take(
      await createFormDraft(deps, await officer(), {
        unitId,
        source: { kind: 'template', templateId: 'f23-commune-ad-hoc' },
      }),
    )
    const published = take(await publishFormDraft(deps, await officer(), { draftId: id, version: 1 }))
    expect(published).toMatchObject({ base: null, extension: null, baseForm: null, version: '1.0.0' })
  })
})
