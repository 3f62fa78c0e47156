import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differencesFromEvents } from '#test/fold.ts'
import type { Edit, PluginProvince } from '#test/open-plugin-province.ts'
import { editFile, onPlan, openPluginProvince } from '#test/open-plugin-province.ts'
import { openPlatform, readPlugins, take } from '#test/open-platform.ts'
import { formOf, openFilled } from '#test/walk.ts'
import { printDossierDocument } from '../document/print-dossier-document.ts'
import { checkDossierAnswers } from '../dossier/check-dossier-answers.ts'
import { createDossier } from '../dossier/create-dossier.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { saveAnswers } from '../dossier/save-answers.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { applyPlan } from './apply-plan.ts'
import { carryDrafts } from './carry-drafts.ts'
import { approvePlan } from './decide-plan.ts'
import { getPlugin } from './get-plugin.ts'
import { listGenerations } from './list-generations.ts'
import { listPlugins } from './list-plugins.ts'
import { rollBackPlugins } from './roll-back-plugins.ts'

let province: PluginProvince
beforeAll(async () => {
  province = await openPluginProvince()
})
afterAll(() => province.close())

const pluginId = 'thidua.enterprise'
const enterprise = {
  by: 'phuongmau.canbo',
  subject: '',
  round: 'SK-2027',
  title: 'bk-tinh',
}
const admin = () => province.as('quantri')
const get = async (dossierId: string) =>
  take(await getDossier(province.deps, await province.as('phuongmau.canbo'), { dossierId }))

/** A field and a place for files get other names, with a lens that says so; a help text is added. */
const renaming: Edit = (manifest, files) => {
  for (const [path, text] of files)
    if (path !== 'plugin.json')
      files.set(
        path,
        text.replaceAll('"taxesPaid"', '"taxesToBudget"').replaceAll('"c5Evidence"', '"transferFiles"'),
      )
  let formVersion = ''
  editFile<{ version: string }>(files, 'forms/f07-enterprise-assessment.json', (form) => {
    formVersion = form.version
    form.version = '2.0.0'
  })
  manifest['lenses'] = [
    {
      form: 'f07-enterprise-assessment',
      fromVersion: formVersion,
      renames: [
        { from: 'taxesPaid', to: 'taxesToBudget' },
        { from: 'c5Evidence', to: 'transferFiles' },
      ],
    },
  ]
}

describe('the first start', () => {
  it('installs what the program ships, and the dossiers pin what they would have pinned from the folder', async () => {
    const listed = take(await listPlugins(province.deps, await admin(), {}))
    const shipped = (await readPlugins()).map(
      (files) => (JSON.parse(files.get('plugin.json') ?? '') as { readonly id: string }).id,
    )
    expect(listed.map(({ id, state }) => [id, state])).toEqual(shipped.map((id) => [id, 'active']))
    const fromFolder = await openPlatform()
    const hashes = (platform: { deps: PluginProvince['deps'] }) =>
      platform.deps.plugins.contents().map(({ kind, hash }) => `${kind} ${hash}`)
    expect(hashes(province)).toEqual(hashes(fromFolder))
    await fromFolder.close()
    const [first, ...others] = take(await listGenerations(province.deps, await admin(), {}))
    expect([first?.generation, others]).toEqual([1, []])
  })
})

describe('an upgrade', () => {
  it('is planned, read, approved by another person, applied exactly so, and taken back', async () => {
    enterprise.subject = await enterpriseSubject()
    const draft = await openFilled(province, enterprise)
    const before = { answers: draft.answers, formHash: draft.formHash }
    const released = await province.release('enterprise', '2.0.0', renaming)
    expect(released).toMatchObject({ pluginId, version: '2.0.0', state: 'verified' })
    expect(take(await listGenerations(province.deps, await admin(), {}))).toHaveLength(1)

    const plan = await province.plan({ kind: 'install', digest: released.digest })
    expect(plan).toMatchObject({
      state: 'planned',
      blocked: false,
      approvalsNeeded: 1,
      baseGeneration: 1,
      report: { drafts: { total: 1, changed: 1, attention: 0, failed: 0 }, scores: { changed: 0 } },
    })
    const [change] = plan.report.plugins
    expect(change).toMatchObject({ change: 'upgraded', bump: { least: 'major', given: 'major' } })
    const unit = plan.report.units.find(({ drafts }) => drafts > 0)?.unit
    expect(unit?.code).toBe('X0002')

    const refused = async (work: Promise<{ ok: boolean; error?: { code: string } }>) =>
      (await work).error?.code
    const applying = async () => applyPlan(province.deps, await admin(), onPlan(plan))
    expect(await refused(applying())).toBe('plugin.plan-unapproved')
    expect(await refused(approvePlan(province.deps, await admin(), onPlan(plan)))).toBe('access.denied')
    const office = await province.as('khcn.thuongtruc')
    const other = { ...onPlan(plan), digest: 'f'.repeat(64) }
    expect(await refused(approvePlan(province.deps, office, other))).toBe('plugin.plan-changed')
    const approved = take(
      await approvePlan(province.deps, await province.as('khcn.thuongtruc'), onPlan(plan)),
    )
    expect(approved).toMatchObject({ state: 'approved', mayApprove: false, approvals: [{}] })

    const running = province.deps
    const applied = await province.apply(plan)
    expect(applied).toMatchObject({ state: 'applied', appliedGeneration: 2 })
    expect(await refused(applying())).toBe('plugin.plan-closed')
    const [now] = take(await listGenerations(province.deps, await admin(), {}))
    expect([now?.generation, now?.digest]).toEqual([2, plan.nextDigest])

    // who began before finishes on the old set; who begins now works on the new one
    const formOn = (deps: typeof running) => deps.book.kindFor('enterprise', 'interim')?.form.hash
    expect(formOn(running)).toBe(before.formHash)
    expect(formOn(province.deps)).not.toBe(before.formHash)
    // the draft is still whole under its own form until it is carried
    expect((await get(draft.id)).formHash).toBe(before.formHash)

    while (await carryDrafts(province.deps, province.tenantId)) continue
    const carried = await get(draft.id)
    expect(carried.formHash).toBe(formOn(province.deps))
    expect(carried.version).toBe(draft.version + 1)
    expect(carried.answers['taxesToBudget']).toBe(before.answers['taxesPaid'])
    expect(carried.answers['taxesPaid']).toBeUndefined()
    const evidence = take(
      await listEvidence(province.deps, await province.as('phuongmau.canbo'), { dossierId: draft.id }),
    )
    expect(evidence.map(({ fieldId }) => fieldId)).toContain('transferFiles')
    const checked = take(
      await checkDossierAnswers(province.deps, await province.as('phuongmau.canbo'), { dossierId: draft.id }),
    )
    expect([checked.complete, checked.problems]).toEqual([true, []])
    expect(await differencesFromEvents(province)).toEqual([])

    // somebody writes on; going back keeps what was written and what was there
    const saved = take(
      await saveAnswers(province.deps, await province.as('phuongmau.canbo'), {
        dossierId: draft.id,
        version: carried.version,
        changes: { taxesToBudget: 5 },
      }),
    )
    const back = take(await rollBackPlugins(province.deps, await admin(), { reason: 'thử lại' }))
    expect(back[0]).toMatchObject({ generation: 3, digest: plan.baseDigest, active: true })
    while (await carryDrafts(province.deps, province.tenantId)) continue
    const returned = await get(draft.id)
    expect(returned.formHash).toBe(before.formHash)
    expect(returned.version).toBe(saved.version + 1)
    expect(returned.answers).toEqual({ ...before.answers, taxesPaid: 5 })
    expect(await differencesFromEvents(province)).toEqual([])
  })

  it('that nobody answered anything to comes back to the very same answers', async () => {
    const draft = await openFilled(province, { ...enterprise, subject: await enterpriseSubject() }).catch(
      () => null,
    )
    const id = draft?.id ?? (await firstDraft())
    const before = await get(id)
    const package2 = await secondPackage()
    const plan = await province.approve(await province.plan({ kind: 'install', digest: package2 }))
    await province.apply(plan)
    while (await carryDrafts(province.deps, province.tenantId)) continue
    expect((await get(id)).answers['taxesToBudget']).toBe(before.answers['taxesPaid'])
    take(await rollBackPlugins(province.deps, await admin(), { reason: 'thử lại' }))
    while (await carryDrafts(province.deps, province.tenantId)) continue
    expect((await get(id)).answers).toEqual(before.answers)
  })

  it('may leave drafts where they are', async () => {
    const id = await firstDraft()
    const before = await get(id)
    const package2 = await secondPackage()
    const plan = await province.approve(
      await province.plan({ kind: 'install', digest: package2, drafts: 'keep' }),
    )
    await province.apply(plan)
    while (await carryDrafts(province.deps, province.tenantId)) continue
    expect(await get(id)).toMatchObject({ formHash: before.formHash, version: before.version })
    take(await rollBackPlugins(province.deps, await admin(), { reason: 'thử lại' }))
  })
})

describe('a plugin taken away', () => {
  it('is gone for new dossiers and not for old ones, and comes back as the same set', async () => {
    const id = await firstDraft()
    const before = await get(id)
    const scoreOf = async (deps: ServiceDeps) => {
      const asked = await checkDossierAnswers(deps, await province.as('phuongmau.canbo'), { dossierId: id })
      return take(asked).score
    }
    const scoreBefore = await scoreOf(province.deps)
    const [current] = take(await listGenerations(province.deps, await admin(), {}))
    const gone = await province.carryOut({ kind: 'uninstall', pluginId })
    expect(gone.report.units.find(({ unit }) => unit.code === 'X0002')?.loses).toEqual(['enterprise'])
    const opened = await createDossier(province.deps, await province.as('phuongmau.canbo'), {
      roundId: await province.roundId('SK-2027'),
      subjectId: before.subject.id,
      title: 'bk-tinh',
    })
    expect(opened).toMatchObject({ error: { code: 'form.not-found' } })

    // also for a process that never knew it
    const fresh = (await province.open()).deps()
    const officer = await province.as('phuongmau.canbo')
    expect(take(await getDossier(fresh, officer, { dossierId: id })).answers).toEqual(before.answers)
    expect(await scoreOf(fresh)).toEqual(scoreBefore)
    expect(
      (await printDossierDocument(fresh, officer, { dossierId: id, documentId: 'achievement-report' })).ok,
    ).toBe(true)
    expect((await formOf({ ...province, deps: fresh }, before, 'phuongmau.canbo')).form.id).toBe(
      'f07-enterprise-assessment',
    )
    expect(take(await listPlugins(fresh, await admin(), {})).find((one) => one.id === pluginId)?.state).toBe(
      'retired',
    )
    const purge = await province.plan({ kind: 'purge', pluginId })
    expect(purge.report.problems.map(({ code }) => code)).toEqual(['retention-runs', 'still-referred-to'])
    expect(purge.report.plugins).toMatchObject([{ change: 'purged', title: { vi: 'Tổ chức, doanh nghiệp' } }])
    const purged = await applyPlan(province.deps, await admin(), onPlan(purge))
    expect(purged).toMatchObject({ error: { code: 'plugin.plan-blocked' } })

    const digest = current?.plugins.find((plugin) => plugin.pluginId === pluginId)?.digest ?? ''
    await province.carryOut({ kind: 'install', digest })
    const [again] = take(await listGenerations(province.deps, await admin(), {}))
    expect(again?.digest).toBe(current?.digest)
  })
})

async function secondPackage(): Promise<string> {
  const { packages } = take(await getPlugin(province.deps, await admin(), { pluginId }))
  return packages.find(({ version }) => version === '2.0.0')?.digest ?? ''
}

async function enterpriseSubject(): Promise<string> {
  const { content } = province.deps
  const subject = content.demonstration.subjects.find((one) => one.stakeholder === 'enterprise')
  return subject?.name ?? ''
}

async function firstDraft(): Promise<string> {
  const { listDossiers } = await import('../dossier/list-dossiers.ts')
  const page = take(
    await listDossiers(province.deps, await province.as('phuongmau.canbo'), { stakeholder: 'enterprise' }),
  )
  return page.items[0]?.id ?? ''
}
