import type { PluginAction, PluginManifest } from '@thidua/contracts'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Edit, PlanDesk } from '#test/plan-desk'
import { codes, editFile, install, openPlanDesk } from '#test/plan-desk'

let desk: PlanDesk
beforeAll(async () => {
  desk = await openPlanDesk()
})

describe('a plan refuses', () => {
  test('what takes away from the province: a criterion, the council, the letter, the head, the award, a seat of the province, the computed rank', () => {
    type Steps = { stages: { id: string; holder: unknown; steps: Step[] }[] }
    type Step = { act: string; to: string; by: unknown; requires?: string[] }
    const ofStages =
      (change: (stages: Steps['stages'], steps: readonly Step[]) => void): Edit =>
      (_manifest, files) =>
        editFile<Steps>(files, 'workflow/enterprise-stages.json', ({ stages }) =>
          change(
            stages,
            stages.flatMap(({ steps }) => steps),
          ),
        )
    const council = ofStages((_stages, steps) => {
      for (const step of steps)
        if (step.to === 'province.intake')
          step.requires = step.requires?.filter((one) => one !== 'councilPassed') ?? []
    })
    const clerk = ofStages((_stages, steps) => {
      for (const step of steps)
        if (step.to === 'province.intake') step.by = [{ role: 'agencyOfficer', at: 'agency' }]
    })
    const award = (steps: readonly Step[]) => steps.filter(({ act }) => act === 'awardAtAgency')
    const beyond = ofStages((_stages, steps) => {
      for (const step of award(steps))
        step.requires = step.requires?.filter((one) => one !== 'titleWithinCompetence') ?? []
    })
    const byClerk = ofStages((_stages, steps) => {
      for (const step of award(steps)) step.by = [{ role: 'agencyOfficer', at: 'agency' }]
    })
    const unnamed = ofStages((_stages, steps) => {
      for (const step of award(steps)) step.act = 'submit'
    })
    const borrowed = ofStages((stages) => {
      for (const stage of stages)
        if (stage.id === 'agency.council') stage.holder = { role: 'verifier', at: 'province' }
    })
    const lent = ofStages((_stages, steps) => {
      for (const step of steps)
        if (step.act === 'recordAgencyCouncil') step.by = [{ role: 'verifier', at: 'province' }]
    })
    for (const [edit, reason] of [
      [council, 'requirement-missing: councilPassed'],
      [clerk, 'letter-missing'],
      [beyond, 'requirement-missing: titleWithinCompetence'],
      [byClerk, 'award-without-head'],
      [unnamed, 'award-without-head'],
      [borrowed, 'seat-of-the-province'],
      [lent, 'seat-of-the-province'],
    ] as const) {
      const plugin = desk.load('enterprise', edit)
      const problems = desk.plan([plugin], [install(plugin)]).problems
      expect(problems.map(({ code, weight, params }) => [code, weight, params['reason']])).toContainEqual([
        'weakens-base',
        'blocks',
        reason,
      ])
    }
    const stripped = { ...desk.load('enterprise') }
    const groups = stripped.manifest.contributes.criterionGroups.map((group) => ({
      ...group,
      criteria: group.criteria.slice(1),
    }))
    const manifest: PluginManifest = {
      ...stripped.manifest,
      contributes: { ...stripped.manifest.contributes, criterionGroups: groups },
    }
    const dropped = desk.plan([{ ...stripped, manifest }], [install(stripped)])
    expect(dropped.problems[0]?.params).toMatchObject({ node: 'c1-compliance', reason: 'criterion-dropped' })
    const commune = desk.load('commune')
    const scoring = new Map(
      [...commune.scoring].map(([id, model]) => [
        id,
        {
          ...model,
          criteria: model.criteria.map(({ computedBy: _own, ...one }) => ({ ...one, verdictField: 'x' })),
        },
      ]),
    )
    const reworked = desk.plan([{ ...commune, scoring }], [install(commune)])
    expect(reworked.problems.map(({ params }) => params['reason'])).toContain('criterion-reworked')
  })

  test('two plugins that want the same place, until an administrator has chosen', () => {
    const rival = desk.load('enterprise', (manifest) => {
      manifest['id'] = 'other.enterprise'
    })
    const mine = desk.load('enterprise')
    const contested = desk.plan([mine, rival], [install(mine), install(rival)])
    expect(codes(contested)).toEqual(['slot-contested'])
    expect(contested.problems[0]?.params).toEqual({
      slot: 'stakeholder:enterprise',
      plugins: 'other.enterprise, thidua.enterprise',
    })
    const slot = 'stakeholder:enterprise'
    const pick = (pluginId: string): PluginAction => ({ kind: 'choose', slot, pluginId })
    const settled = desk.plan([mine, rival], [install(mine), install(rival), pick('other.enterprise')])
    expect(settled.problems).toEqual([])
    expect(settled.after?.registry.findStakeholder('enterprise')?.pluginId).toBe('other.enterprise')
    const turned = desk.plan([rival, mine], [install(rival), install(mine), pick('other.enterprise')])
    expect([turned.digest, turned.after?.digest]).toEqual([settled.digest, settled.after?.digest])
    expect(codes(desk.plan([mine], [install(mine), pick('thidua.nobody')]))).toEqual(['choice-unknown'])
  })

  test('taking away what another one needs', () => {
    const needy = desk.load('enterprise', (manifest) => {
      manifest['requires'] = [{ id: 'thidua.commune', range: '>=1.0.0' }]
    })
    const commune = desk.load('commune')
    const both = desk.plan([needy, commune], [install(needy), install(commune)])
    expect(both.problems).toEqual([])
    expect(codes(desk.plan([needy], [install(needy)]))).toEqual(['dependency-missing'])
    const without = desk.plan([needy, commune], [{ kind: 'disable', pluginId: 'thidua.commune' }], both.lock)
    expect(without.problems).toMatchObject([
      { code: 'required-by', pluginId: 'thidua.commune', params: { by: 'thidua.enterprise' } },
    ])
  })

  test('acts that make no sense where the set stands', () => {
    const plugin = desk.load('enterprise')
    const { lock } = desk.plan([plugin], [install(plugin)])
    const on = (action: PluginAction) => codes(desk.plan([plugin], [action], lock))
    expect(on(install(plugin))).toEqual(['already-installed'])
    expect(on({ kind: 'uninstall', pluginId: 'thidua.commune' })).toEqual(['not-installed'])
    expect(on({ kind: 'enable', pluginId: 'thidua.enterprise' })).toEqual(['wrong-state'])
    expect(on({ kind: 'purge', pluginId: 'thidua.enterprise' })).toEqual(['wrong-state'])
    expect(on({ kind: 'restore', generation: 7 })).toEqual(['generation-unknown'])
    expect(on({ kind: 'install', digest: 'none' })).toEqual(['package-unusable'])
    expect(
      on({ kind: 'assign', pluginId: 'thidua.enterprise', unitKinds: ['press'], agencyChoice: false }),
    ).toEqual(['unit-kind-unknown'])
    expect(on({ kind: 'configure', pluginId: 'thidua.enterprise', values: { x: 1 } })).toEqual([
      'setting-unknown',
    ])
    expect(codes(desk.plan([plugin], [], lock))).toEqual(['nothing-changes'])
  })
})
