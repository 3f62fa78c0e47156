import type { FormContentView, FormDraftView } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withDigitalHousehold } from '#test/digital-household.ts'
import { countRows } from '#test/rows-of.ts'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { checkFormDraft } from './check-form-draft.ts'
import { commentOnForm } from './comment-on-form.ts'
import { createFormDraft } from './create-form-draft.ts'
import { discardFormDraft } from './discard-form-draft.ts'
import { getFormDraft } from './get-form-draft.ts'
import { getFormPublication } from './get-form-publication.ts'
import { getFormStudio } from './get-form-studio.ts'
import { getFormVersion } from './get-form-version.ts'
import { nameFormDraft } from './name-form-draft.ts'
import { publishFormDraft } from './publish-form-draft.ts'
import { resolveFormComment } from './resolve-form-comment.ts'
import { restoreFormVersion } from './restore-form-version.ts'
import { saveFormDraft } from './save-form-draft.ts'
import { withdrawFormPublication } from './withdraw-form-publication.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

const officer = () => platform.as('suoitram.canbo')
const head = () => platform.as('suoitram.chutich')
const stranger = () => platform.as('phuongmau.canbo')
const household = { kind: 'base', stakeholder: 'household', formId: 'f09-household-achievement' } as const

async function begin(): Promise<FormDraftView> {
  const { deps } = platform
  const unitId = await platform.unitId('X0001')
  const { id } = take(await createFormDraft(deps, await officer(), { unitId, source: household }))
  return take(await getFormDraft(deps, await officer(), { draftId: id }))
}

async function save(draft: { readonly id: string; readonly version: number }, content: FormContentView) {
  return take(
    await saveFormDraft(platform.deps, await officer(), {
      draftId: draft.id,
      version: draft.version,
      content,
    }),
  )
}

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
      source: household,
    })
    expect(refused).toMatchObject({ error: { code: 'form.not-found' } })
  })
})

describe('a draft', () => {
  it('begins as the form of the province under a name of its own', async () => {
    const draft = await begin()
    expect(draft).toMatchObject({
      version: 1,
      title: 'Phiếu kê khai thành tích hộ gia đình',
      stakeholder: 'household',
      baseMoved: false,
      rebase: null,
      canEdit: true,
      pointsCapHundredths: 2000,
      content: { definition: { id: 'f09-household-achievement-x0001', formNumber: 'F09' } },
    })
    expect(draft.content.definition.sections.map(({ id }) => id)).toEqual(['household', 'd3', 'achievement'])
    expect(draft.baseForm?.id).toBe('f09-household-achievement')
    expect(draft.fragments.map(({ id }) => id)).toContain('digital-household')
    expect(
      take(await checkFormDraft(platform.deps, await officer(), { draftId: draft.id })).publishable,
    ).toBe(true)
  })

  it('is nobody else’s: another unit does not even hear that it is there', async () => {
    const draft = await begin()
    const { deps } = platform
    const notFound = { ok: false, error: { code: 'form.not-found' } }
    const on = { draftId: draft.id, version: draft.version }
    expect(await getFormDraft(deps, await stranger(), on)).toMatchObject(notFound)
    expect(await saveFormDraft(deps, await stranger(), { ...on, content: draft.content })).toMatchObject(
      notFound,
    )
    expect(await checkFormDraft(deps, await stranger(), on)).toMatchObject(notFound)
    expect(await publishFormDraft(deps, await stranger(), on)).toMatchObject(notFound)
    expect(await commentOnForm(deps, await stranger(), { ...on, partId: 'd3', text: 'x' })).toMatchObject(
      notFound,
    )
    expect(take(await getFormDraft(deps, await head(), on)).id).toBe(draft.id)
  })

  it('is kept also while it is no form at all', async () => {
    const draft = await begin()
    const broken = {
      definition: { sections: [{ fields: 'none' }, 7], title: 3 },
    } as unknown as FormContentView
    const saved = await save(draft, broken)
    expect(saved).toMatchObject({ outcome: 'saved', version: 2 })
    const again = take(await getFormDraft(platform.deps, await officer(), { draftId: draft.id }))
    expect(again).toMatchObject({ content: broken, title: 'Biểu mẫu chưa đặt tên', questions: 0 })
    const checked = take(await checkFormDraft(platform.deps, await officer(), { draftId: draft.id }))
    expect(checked.publishable).toBe(false)
    expect(checked.findings.length).toBeGreaterThan(0)
  })

  it('answers a stale save with what the other person saved, and writes nothing', async () => {
    const draft = await begin()
    const mine = withDigitalHousehold(draft.content)
    await save(draft, mine)
    const late = take(
      await saveFormDraft(platform.deps, await head(), {
        draftId: draft.id,
        version: draft.version,
        content: draft.content,
      }),
    )
    expect(late).toMatchObject({
      outcome: 'newer',
      version: 2,
      by: { name: 'Trần Thị Hoa' },
      content: { definition: { title: { vi: 'Phiếu hộ gia đình số xã Suối Trầm' } } },
    })
    const stored = take(await getFormDraft(platform.deps, await head(), { draftId: draft.id }))
    expect(stored).toMatchObject({ version: 2, content: mine })
  })

  it('saves once when the same save is sent twice', async () => {
    const draft = await begin()
    const call = await officer()
    const input = { draftId: draft.id, version: 1, content: withDigitalHousehold(draft.content) }
    const first = take(await saveFormDraft(platform.deps, call, input))
    expect(await saveFormDraft(platform.deps, call, input)).toEqual({ ok: true, value: first })
    expect(await countRows(platform, 'events', `subject_id = '${draft.id}'`)).toBe(2)
  })

  it('keeps its history: autosaves of a while as one, drafts by name, and a way back to each', async () => {
    const { deps } = platform
    const draft = await begin()
    await save(draft, withDigitalHousehold(draft.content))
    await save({ id: draft.id, version: 2 }, withDigitalHousehold(draft.content))
    platform.clock.set('2027-03-12T02:10:00.000Z')
    const named = take(
      await nameFormDraft(deps, await officer(), { draftId: draft.id, version: 3, name: 'Bản gửi chủ tịch' }),
    )
    expect(named.version).toBe(3)
    platform.clock.set('2027-03-12T02:20:00.000Z')
    await save({ id: draft.id, version: 3 }, draft.content)
    const { history } = take(await getFormDraft(deps, await officer(), { draftId: draft.id }))
    expect(history.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'autosave ',
      'draft Bản gửi chủ tịch',
      'autosave ',
    ])
    const version = { draftId: draft.id, versionId: named.versionId }
    const kept = take(await getFormVersion(deps, await officer(), version))
    expect(kept.definition.sections).toHaveLength(4)
    const back = take(await restoreFormVersion(deps, await officer(), { ...version, version: 4 }))
    expect(back).toMatchObject({ version: 5, content: kept })
    const after = take(await getFormDraft(deps, await officer(), { draftId: draft.id }))
    expect(after.history.map(({ name }) => name)).toContain('Trước khi khôi phục')
  })

  it('carries comments at its parts until they are settled', async () => {
    const { deps } = platform
    const draft = await begin()
    const on = { draftId: draft.id }
    const said = take(
      await commentOnForm(deps, await head(), { ...on, partId: 'd3', text: 'Thêm câu về Wi-Fi?' }),
    )
    expect(said).toMatchObject({ author: 'Nguyễn Văn Minh', resolved: false, partId: 'd3' })
    expect(take(await getFormDraft(deps, await officer(), on))).toMatchObject({
      openComments: 1,
      comments: [said],
    })
    const settled = { ...on, commentId: said.id, resolved: true }
    expect(take(await resolveFormComment(deps, await officer(), settled)).resolved).toBe(true)
    expect(take(await getFormDraft(deps, await officer(), on)).openComments).toBe(0)
  })

  it('put away is gone from the list and found by nobody', async () => {
    const { deps } = platform
    const draft = await begin()
    take(await discardFormDraft(deps, await officer(), { draftId: draft.id, version: 1 }))
    const { drafts } = take(await getFormStudio(deps, await officer(), {}))
    expect(drafts.map(({ id }) => id)).not.toContain(draft.id)
    expect(await getFormDraft(deps, await officer(), { draftId: draft.id })).toMatchObject({
      error: { code: 'form.not-found' },
    })
  })
})

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

describe('given content', () => {
  it('is laid over a base where it opens a place, under ids of its own', async () => {
    const { deps } = platform
    const unitId = await platform.unitId('X0001')
    const given: FormContentView = {
      definition: {
        id: 'nhap',
        formNumber: 'F99',
        version: '0.1.0',
        title: { vi: 'Phiếu nhập từ tệp' },
        sections: [
          {
            id: 'household',
            title: { vi: 'Khảo sát' },
            fields: [
              { id: 'members', kind: 'integer', label: { vi: 'Số người dùng mạng' } },
              { id: 'why', kind: 'shortText', label: { vi: 'Vì sao?' }, visibleWhen: 'members == 0' },
            ],
          },
        ],
      },
    }
    const created = take(
      await createFormDraft(deps, await officer(), {
        unitId,
        source: {
          kind: 'content',
          content: given,
          over: { stakeholder: 'household', formId: 'f09-household-achievement' },
        },
      }),
    )
    expect(created.unplaced).toEqual([])
    const draft = take(await getFormDraft(deps, await officer(), { draftId: created.id }))
    const [, , added] = draft.content.definition.sections
    expect(added).toMatchObject({
      id: 'household2',
      fields: [{ id: 'members2' }, { id: 'why', visibleWhen: 'members2 == 0' }],
    })
    const checked = take(await checkFormDraft(deps, await officer(), { draftId: created.id }))
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
