import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatabaseOwner } from '#test/database-owner.ts'
import { fillDisk, openDatabaseOwner } from '#test/database-owner.ts'
import { countRows } from '#test/rows-of.ts'
import type { Edit, PluginProvince } from '#test/open-plugin-province.ts'
import { editFile, openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { openFilled } from '#test/walk.ts'
import { createDossier } from '../dossier/create-dossier.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { saveAnswers } from '../dossier/save-answers.ts'
import { submitDossier } from '../dossier/submit-dossier.ts'
import { carryDrafts } from './carry-drafts.ts'
import { listPluginHealth } from './plugin-health.ts'
import { rollBackPlugins } from './roll-back-plugins.ts'

let province: PluginProvince
let owner: DatabaseOwner
beforeAll(async () => {
  province = await openPluginProvince()
  owner = await openDatabaseOwner(province)
})
afterAll(async () => {
  await owner.close()
  await province.close()
})

const by = 'phuongmau.canbo'
const officer = () => province.as(by)
const get = async (dossierId: string) => take(await getDossier(province.deps, await officer(), { dossierId }))
const opening = () => {
  const { subjects } = province.deps.content.demonstration
  const subject = subjects.find(({ stakeholder }) => stakeholder === 'enterprise')?.name ?? ''
  return { by, subject, round: 'SK-2027', title: 'bk-tinh' }
}
const formFile = 'forms/f07-enterprise-assessment.json'

const renaming: Edit = (manifest, files) => {
  for (const [path, text] of files)
    if (path !== 'plugin.json') files.set(path, text.replaceAll('"taxesPaid"', '"taxesToBudget"'))
  let fromVersion = ''
  editFile<{ version: string }>(files, formFile, (form) => {
    fromVersion = form.version
    form.version = '2.0.0'
  })
  const renames = [{ from: 'taxesPaid', to: 'taxesToBudget' }]
  manifest['lenses'] = [{ form: 'f07-enterprise-assessment', fromVersion, renames }]
}
const applyUpgrade = async (drafts?: 'keep') => {
  const install = { kind: 'install' as const, digest, ...(drafts ? { drafts } : {}) }
  return province.carryOut(install)
}
const goBack = async () => {
  take(await rollBackPlugins(province.deps, await province.as('quantri'), { reason: 'thử lại' }))
  while (await carryDrafts(province.deps, province.tenantId)) continue
}
/** Drafts that are said to wait for the other form, by the plugin's own name. */
const waiting = async (name: string) =>
  take(await listPluginHealth(province.deps, await province.as('quantri'), {})).find(
    ({ pluginId }) => pluginId === `thidua.${name}`,
  )?.draftsWaiting
let digest = ''
let dossierId = ''

describe('a plugin installed just now', () => {
  it('has no draft that waits', async () => {
    await province.install('example', '1.0.0')
    expect(await waiting('example')).toBe(0)
  })
})

describe('an upgrade while a draft is open in a browser', () => {
  beforeAll(async () => {
    dossierId = (await openFilled(province, opening())).id
    digest = (await province.release('enterprise', '2.0.0', renaming)).digest
  })

  it('what the older form sends before the draft was carried is taken under the version it is bound to', async () => {
    const seen = await get(dossierId)
    await applyUpgrade()
    expect(await waiting('enterprise')).toBe(1)
    const asked = { dossierId, version: seen.version, changes: { taxesPaid: 11 } }
    const saved = take(await saveAnswers(province.deps, await officer(), asked))
    expect([saved.problems, (await get(dossierId)).formHash]).toEqual([[], seen.formHash])
    while (await carryDrafts(province.deps, province.tenantId)) continue
    expect(await waiting('enterprise')).toBe(0)
    expect((await get(dossierId)).answers).toMatchObject({ taxesToBudget: 11 })
    await goBack()
    expect((await get(dossierId)).answers).toMatchObject({ taxesPaid: 11 })
  })

  it('what it sends after is refused as stale, and what was there is there under its new name', async () => {
    const seen = await get(dossierId)
    await applyUpgrade()
    while (await carryDrafts(province.deps, province.tenantId)) continue
    const asked = { dossierId, version: seen.version, changes: { taxesPaid: 12 } }
    expect(await saveAnswers(province.deps, await officer(), asked)).toMatchObject({
      error: { code: 'dossier.version-stale' },
    })
    const handedIn = { dossierId, version: seen.version }
    expect(await submitDossier(province.deps, await officer(), handedIn)).toMatchObject({
      error: { code: 'dossier.version-stale' },
    })
    const now = await get(dossierId)
    expect(now.answers).toMatchObject({ taxesToBudget: 11 })
    expect(now.stage).toBe(seen.stage)
    const old = { dossierId, version: now.version, changes: { taxesPaid: 12 } }
    expect(await saveAnswers(province.deps, await officer(), old)).toMatchObject({
      error: { problems: [{ code: 'form.unknown-field' }] },
    })
    expect((await get(dossierId)).answers).toEqual(now.answers)
    await goBack()
  })

  it('a dossier opened with the older form’s answers is refused whole', async () => {
    await applyUpgrade('keep')
    const dossiers = await countRows(province, 'dossiers', 'true')
    const created = await createDossier(province.deps, await officer(), {
      roundId: await province.roundId('SK-2027'),
      subjectId: await province.subjectId(opening().subject),
      title: 'bk-tinh',
      answers: { taxesPaid: 3 },
    })
    expect(created.ok).toBe(false)
    expect(await countRows(province, 'dossiers', 'true')).toBe(dossiers)
    await goBack()
  })
})

describe('carrying drafts that fails half way', () => {
  const more = 450
  beforeAll(async () => {
    await owner.run(`insert into subjects (tenant_id, id, kind, stakeholder, name, unit_id, search_key, sort_key, created_at, invented)
      select tenant_id, gen_random_uuid(), 'collective', 'enterprise', 'Crowd ' || n, id, 'crowd ' || n, 'Crowd ' || n, now(), true
      from org_units, generate_series(1, ${more}) n where code = 'X0002'`)
    await owner.run(`insert into dossiers (tenant_id, id, code, round_id, subject_id, subject_name, subject_kind, stakeholder,
        unit_id, title, stage, version, form_hash, scoring_hash, workflow_hash, answers, met, not_met, stage_entered_at,
        search_key, sort_key, created_by, created_at, updated_at, last_actor_id, last_actor_name)
      select d.tenant_id, gen_random_uuid(), 'C-' || s.name, d.round_id, s.id, s.name, d.subject_kind, d.stakeholder, d.unit_id,
        d.title, d.stage, 1, d.form_hash, d.scoring_hash, d.workflow_hash,
        d.answers || jsonb_build_object('taxesPaid', substr(s.name, 7)::int), d.met, d.not_met, d.stage_entered_at,
        'c ' || s.name, s.sort_key, d.created_by, d.created_at, d.updated_at, d.last_actor_id, d.last_actor_name
      from dossiers d, subjects s where d.id = '${dossierId}' and s.name like 'Crowd %'`)
  })
  const counted = async () => ({
    older: await countRows(province, 'dossiers', `code like 'C-%' and answers ? 'taxesPaid' and version = 1`),
    newer: await countRows(
      province,
      'dossiers',
      `code like 'C-%' and answers ? 'taxesToBudget' and version = 2`,
    ),
    right: await countRows(
      province,
      'dossiers',
      `code like 'C-%' and coalesce(answers->>'taxesToBudget', answers->>'taxesPaid') = substr(subject_name, 7)`,
    ),
  })

  it('leaves each draft whole on one form or the other, and goes on where it stopped', async () => {
    const plan = await applyUpgrade()
    expect(plan.report.drafts).toMatchObject({ failed: 0 })
    const undo = await fillDisk(owner, 'dossiers', `new.subject_name = 'Crowd 431' and new.version = 2`)
    let failed = 0
    const carry = () =>
      carryDrafts(province.deps, province.tenantId).catch(() => {
        failed += 1
        return failed < 3
      })
    while (await carry()) continue
    expect(failed).toBe(3)
    const half = await counted()
    expect(half.right).toBe(more)
    expect(half.older + half.newer).toBe(more)
    expect(half.older).toBeGreaterThan(0)
    const waiting = await countRows(province, 'plugin_draft_journeys', 'done_at is null')
    expect(waiting).toBe(1)

    await undo()
    // another process goes on
    const other = (await province.open()).deps()
    while (await carryDrafts(other, province.tenantId)) continue
    expect(await counted()).toEqual({ older: 0, newer: more, right: more })
    expect(await countRows(province, 'plugin_draft_journeys', 'done_at is null')).toBe(0)
  })

  it('is taken back from where it stands: every draft has the answers it had', async () => {
    await goBack()
    const back = await countRows(
      province,
      'dossiers',
      `code like 'C-%' and answers->>'taxesPaid' = substr(subject_name, 7)`,
    )
    expect(back).toBe(more)
  })
})
