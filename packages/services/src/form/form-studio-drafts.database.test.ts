import type { FormContentView } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withDigitalHousehold } from '#test/digital-household.ts'
import { formDesk } from '#test/form-desk.ts'
import { countRows } from '#test/rows-of.ts'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { checkFormDraft } from './check-form-draft.ts'
import { commentOnForm } from './comment-on-form.ts'
import { createFormDraft } from './create-form-draft.ts'
import { discardFormDraft } from './discard-form-draft.ts'
import { getFormDraft } from './get-form-draft.ts'
import { getFormStudio } from './get-form-studio.ts'
import { getFormVersion } from './get-form-version.ts'
import { nameFormDraft } from './name-form-draft.ts'
import { publishFormDraft } from './publish-form-draft.ts'
import { resolveFormComment } from './resolve-form-comment.ts'
import { restoreFormVersion } from './restore-form-version.ts'
import { saveFormDraft } from './save-form-draft.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

const { officer, head, stranger, begin, save } = formDesk(() => platform)

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
