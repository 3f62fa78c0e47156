import type { DossierRecord, FormField, FormPublicationView, Score } from '@thidua/contracts'
import { compileForm, openForm, openScoring, recomputeScore, scoreCompiled } from '@thidua/forms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digitalAnswers, withDigitalHousehold } from '#test/digital-household.ts'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { openFilled } from '#test/walk.ts'
import { exportAnswersWorkbook, importAnswersWorkbook } from '../dossier/answers-workbook.ts'
import { checkDossierAnswers } from '../dossier/check-dossier-answers.ts'
import { createDossier } from '../dossier/create-dossier.ts'
import { explainDossierScore } from '../dossier/explain-dossier-score.ts'
import { getDossierScoring } from '../dossier/get-dossier-scoring.ts'
import { getDossierForm } from '../dossier/get-dossier-form.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { listDossierEvents } from '../dossier/list-dossier-events.ts'
import { saveAnswers } from '../dossier/save-answers.ts'
import { registerSubject } from '../organisation/register-subject.ts'
import { createFormDraft } from './create-form-draft.ts'
import { getFormDraft } from './get-form-draft.ts'
import { getFormStudio } from './get-form-studio.ts'
import { previewFormImpact } from './preview-form-impact.ts'
import { publishFormDraft } from './publish-form-draft.ts'
import { saveFormDraft } from './save-form-draft.ts'
import { withdrawFormPublication } from './withdraw-form-publication.ts'

let platform: Platform
let publication: FormPublicationView
let draftId: string
let plain: DossierRecord

const officer = () => platform.as('suoitram.canbo')
const household = { by: 'suoitram.canbo', round: 'SK-2027', title: 'gk' } as const

beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
  const { deps } = platform
  plain = await openFilled(platform, { ...household, subject: 'Hộ Nguyễn Thị Hạnh' })
  const unitId = await platform.unitId('X0001')
  const source = { kind: 'base', stakeholder: 'household', formId: 'f09-household-achievement' } as const
  const created = take(await createFormDraft(deps, await officer(), { unitId, source }))
  draftId = created.id
  const { content } = take(await getFormDraft(deps, await officer(), { draftId }))
  const drawn = { draftId, version: 1, content: withDigitalHousehold(content) }
  take(await saveFormDraft(deps, await officer(), drawn))
})
afterAll(() => platform.close())

async function openHousehold(subject: string): Promise<DossierRecord> {
  const { deps } = platform
  const created = take(
    await createDossier(deps, await officer(), {
      roundId: await platform.roundId(household.round),
      subjectId: await platform.subjectId(subject),
      title: household.title,
    }),
  )
  return take(await getDossier(deps, await officer(), { dossierId: created.id }))
}

describe('before publishing', () => {
  it('the commune is told which open dossiers would lack what, and that none of their points change hands', async () => {
    const impact = take(await previewFormImpact(platform.deps, await officer(), { draftId }))
    const { form } = take(await getDossierForm(platform.deps, await officer(), plain))
    expect(impact).toMatchObject({
      comparedWith: { version: form.version },
      open: 1,
      examined: 1,
      drafts: [{ dossier: { id: plain.id, code: plain.code } }],
    })
    const missing = impact.drafts[0]?.problems.map(({ path }) => path)
    expect(missing).toContain('/smartphones')
    expect(missing).not.toContain('/householdWish')
    expect(impact.changes.map(({ kind }) => kind)).toContain('section-added')
    expect(impact.scores).toEqual([])
  })
})

describe('a form of the commune in use', () => {
  let composed: DossierRecord

  it('is what a new dossier is opened with; one opened before keeps the province’s', async () => {
    const { deps } = platform
    const input = { draftId, version: 2 }
    publication = take(await publishFormDraft(deps, await platform.as('suoitram.chutich'), input))
    composed = await openHousehold("Hộ Lơ Mu K' Sáu")
    expect(composed.formHash).toBe(publication.formHash)
    expect(composed.agencyForm).toMatchObject({
      publicationId: publication.id,
      title: { vi: 'Phiếu hộ gia đình số xã Suối Trầm' },
      unit: { code: 'X0001' },
      sectionIds: ['digitalHousehold'],
    })
    expect(composed.agencyForm?.fieldIds).toContain('smartphones')
    const { form } = take(await getDossierForm(deps, await officer(), composed))
    expect(form.sections.map(({ id }) => id)).toEqual(['household', 'd3', 'digitalHousehold', 'achievement'])

    const before = take(await getDossier(deps, await officer(), { dossierId: plain.id }))
    expect(before).toMatchObject({ formHash: plain.formHash, agencyForm: null, extensionScore: null })
    expect(before.score).toBeNull()
    const { publications } = take(await getFormStudio(deps, await officer(), {}))
    expect(publications).toMatchObject([{ id: publication.id, dossiers: 1 }])
  })

  it('is asked about like any other: what is missing in it is missing', async () => {
    const { deps } = platform
    const checked = take(await checkDossierAnswers(deps, await officer(), { dossierId: composed.id }))
    expect(checked.problems.map(({ path }) => path)).toContain('/smartphones')
  })

  it('gives points of its own, capped, and not one byte of the province’s score', async () => {
    const { deps } = platform
    const { d3Evidence: _files, ...texts } = plain.answers
    const changes = { ...texts, ...digitalAnswers }
    const saved = take(
      await saveAnswers(deps, await officer(), { dossierId: composed.id, version: 1, changes }),
    )
    const with6 = take(await getDossier(deps, await officer(), { dossierId: composed.id }))
    const told = take(await explainDossierScore(deps, await officer(), { dossierId: composed.id }))
    const withoutExtension = take(await checkDossierAnswers(deps, await officer(), { dossierId: plain.id }))
    const linesOf = ({ score }: { readonly score: Score }) =>
      JSON.stringify({ ...score, lines: score.lines.map(({ because: _why, ...line }) => line) })
    expect(linesOf(told)).toBe(linesOf(withoutExtension))
    expect(saved.score).toEqual(told.score)
    expect(saved.extensionScore).toEqual(with6.extensionScore)
    expect(told.score).toMatchObject({ scale: 'verdict', met: 1, totalHundredths: null })
    expect(with6.met).toBe(1)
    expect(with6.extensionScore).toMatchObject({
      publicationId: publication.id,
      pointsHundredths: 1200,
      capHundredths: 1200,
      showWhileFilling: true,
      score: { scale: 'points', totalHundredths: 1200 },
    })
  })

  it('explains its points down to the answers, and the tree gives them again', async () => {
    const { deps } = platform
    const told = take(await explainDossierScore(deps, await officer(), { dossierId: composed.id }))
    expect(told.tree).toMatchObject({ formId: 'f09-household-achievement', scale: 'verdict' })
    const tree = told.extension?.tree
    if (!tree) throw new Error('no tree of the commune')
    expect(recomputeScore(tree)).toBe(1200)
    const answers = JSON.stringify(tree)
    expect(answers).toContain('"fieldId":"onlineServices"')
    expect(answers).toContain('"value":6')
    const { form } = take(await getDossierForm(deps, await officer(), composed))
    expect(compileForm(form).ok).toBe(true)
  })

  it('travels to the page that counts along, and comes to the same there; what is not to be seen stays here', async () => {
    const { deps } = platform
    const { province, agency } = take(
      await getDossierScoring(deps, await officer(), { dossierId: composed.id }),
    )
    expect(province).toBeNull()
    if (!agency) throw new Error('no scoring of the commune')
    expect(agency).toMatchObject({ formHash: composed.formHash, capHundredths: 1200 })
    const { form, formRules } = take(await getDossierForm(deps, await officer(), agency))
    const opened = take(openForm(form, formRules))
    const scoring = take(openScoring(agency.model, opened, agency.rules))
    const lies = take(await getDossier(deps, await officer(), { dossierId: composed.id }))
    expect(scoreCompiled(scoring, opened, lies.answers)).toEqual(lies.extensionScore?.score)
    const stranger = await platform.as('phuongmau.canbo')
    expect(await getDossierScoring(deps, stranger, { dossierId: composed.id })).toMatchObject({
      error: { code: 'dossier.not-found' },
    })
  })

  it('goes out as a workbook and comes back with the same answers', async () => {
    const { deps } = platform
    const dossierId = composed.id
    const file = take(await exportAnswersWorkbook(deps, await officer(), { dossierId }))
    expect(file.fileName).toMatch(/\.xlsx$/)
    const read = take(await importAnswersWorkbook(deps, await officer(), { dossierId, bytes: file.bytes }))
    expect(read).toMatchObject({ problems: [], marked: null, changes: digitalAnswers })
    const stranger = await platform.as('phuongmau.canbo')
    expect(await exportAnswersWorkbook(deps, stranger, { dossierId })).toMatchObject({
      error: { code: 'dossier.not-found' },
    })
  })

  it('takes its drafts along to its next version, unless an answer would have to be put aside', async () => {
    const { deps } = platform
    const publish = async (edit: (field: FormField) => FormField | null) => {
      const draft = take(await getFormDraft(deps, await officer(), { draftId }))
      const { definition } = draft.content
      const sections = definition.sections.map((section) => ({
        ...section,
        fields: section.fields.flatMap((field) => edit(field) ?? []),
      }))
      const content = { ...draft.content, definition: { ...definition, sections } }
      const saved = take(
        await saveFormDraft(deps, await officer(), { draftId, version: draft.version, content }),
      )
      return take(
        await publishFormDraft(deps, await platform.as('suoitram.chutich'), {
          draftId,
          version: saved.version,
        }),
      )
    }
    const before = take(await getDossier(deps, await officer(), { dossierId: composed.id }))
    const second = await publish((field) =>
      field.id === 'householdWish' ? { ...field, label: { vi: 'Hộ mong gì nhất' } } : field,
    )
    const moved = take(await getDossier(deps, await officer(), { dossierId: composed.id }))
    expect(moved).toMatchObject({
      version: before.version + 1,
      formHash: second.formHash,
      answers: before.answers,
      score: before.score,
      agencyForm: { publicationId: second.id },
      extensionScore: { publicationId: second.id, pointsHundredths: 1200 },
    })
    const told = take(await listDossierEvents(deps, await officer(), { dossierId: composed.id }))
    expect(told.map(({ type }) => type)).toContain('dossier.carried')
    expect(take(await getDossier(deps, await officer(), { dossierId: plain.id })).formHash).toBe(
      plain.formHash,
    )

    publication = await publish((field) => (field.id === 'smartphones' ? null : field))
    const stayed = take(await getDossier(deps, await officer(), { dossierId: composed.id }))
    expect(stayed).toMatchObject({
      version: moved.version,
      formHash: second.formHash,
      answers: moved.answers,
    })
    composed = stayed
  })

  it('taken back, is asked of no new dossier; those opened with it keep it', async () => {
    const { deps } = platform
    const chair = await platform.as('suoitram.chutich')
    take(
      await withdrawFormPublication(deps, chair, {
        publicationId: publication.id,
        reason: 'Hết đợt khảo sát',
      }),
    )
    const kept = take(await getDossier(deps, await officer(), { dossierId: composed.id }))
    expect(kept).toMatchObject({ formHash: composed.formHash, extensionScore: { pointsHundredths: 1200 } })
    const unitId = await platform.unitId('X0001')
    const name = 'Hộ ông Ba'
    take(await registerSubject(deps, await officer(), { stakeholder: 'household', name, unitId }))
    expect(await openHousehold(name)).toMatchObject({ formHash: plain.formHash, agencyForm: null })
  })
})
