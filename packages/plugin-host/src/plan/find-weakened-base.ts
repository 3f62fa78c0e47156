import type {
  Act,
  Campaign,
  Occasion,
  PlanProblem,
  Requirement,
  Stakeholder,
  WorkflowDefinition,
} from '@thidua/contracts'
import { composeWorkflow } from '@thidua/workflow'
import type { LoadedPlugin } from '../load-plugin.ts'
import type { Trunks } from '../plugin-registry.ts'

/** What the province has laid down and no plugin may loosen. */
export type ProvinceBase = {
  readonly trunks: Trunks
  readonly criterionGroups: Campaign['criterionGroups']
}

/** Acts an agency may do before its dossier stands at the gate; all others belong to the province. */
const agencyActs: ReadonlySet<Act> = new Set([
  'submit',
  'recordAgencyCouncil',
  'awardAtAgency',
  'signSubmissionLetter',
  'requestSupplement',
  'answerSupplement',
  'return',
  'withdraw',
  'suspend',
  'resume',
])

/** A proposal is a letter of the agency's head after its council; a sudden feat needs no council. The steps cite the articles. */
const gateAct: Act = 'signSubmissionLetter'
const gateDemands: readonly Requirement[] = ['roundOpen', 'answersComplete', 'eligible']
const councilDemand: Requirement = 'councilPassed'

/**
 * Where a plugin would take away what the province asks: a criterion left out, one the platform itself computes worked out by
 * the plugin, a way to the gate past the council or the agency's head, an act of the province done by an agency.
 */
export function findWeakenedBase(plugin: LoadedPlugin, base: ProvinceBase): readonly PlanProblem[] {
  return [
    ...droppedCriteria(plugin, base),
    ...reworkedFacts(plugin, base),
    ...plugin.manifest.stakeholders.flatMap(({ dossiers }) =>
      dossiers.flatMap((dossier) => weakenedWay(plugin, dossier, base)),
    ),
  ]
}

function weakens(plugin: LoadedPlugin, node: string, reason: string): PlanProblem {
  const { id } = plugin.manifest
  return { code: 'weakens-base', weight: 'blocks', pluginId: id, params: { plugin: id, node, reason } }
}

/** Whoever takes on a group of the campaign takes on all of it. */
function droppedCriteria(plugin: LoadedPlugin, { criterionGroups }: ProvinceBase): readonly PlanProblem[] {
  const groups = new Map(criterionGroups.map((group) => [group.id, group]))
  return plugin.manifest.contributes.criterionGroups.flatMap(({ groupId, criteria }) => {
    const taken = new Set(criteria)
    const all = groups.get(groupId)?.criteria ?? []
    return all.filter(({ id }) => !taken.has(id)).map(({ id }) => weakens(plugin, id, 'criterion-dropped'))
  })
}

/** A criterion the platform works out from its own facts (the DTI rank) stays worked out by the platform. */
function reworkedFacts(plugin: LoadedPlugin, { criterionGroups }: ProvinceBase): readonly PlanProblem[] {
  const computed = new Map(
    criterionGroups
      .flatMap(({ criteria }) => criteria)
      .flatMap(({ id, computedBy }) => (computedBy === undefined ? [] : [[id, computedBy] as const])),
  )
  return [...plugin.scoring.values()].flatMap(({ criteria }) =>
    criteria
      .filter((one) => computed.has(one.criterionId) && one.computedBy !== computed.get(one.criterionId))
      .map(({ criterionId }) => weakens(plugin, criterionId, 'criterion-reworked')),
  )
}

function weakenedWay(
  plugin: LoadedPlugin,
  dossier: Stakeholder['dossiers'][number],
  { trunks }: ProvinceBase,
): readonly PlanProblem[] {
  const agency = plugin.workflows.get(dossier.workflow)
  if (!agency) return []
  return dossier.occasions.flatMap((occasion) => {
    const composed = composeWorkflow(agency, trunks[occasion])
    if (composed.ok) return weakenedSteps(plugin, agency, occasion, trunks[occasion].start)
    const { stage, rule } = composed.error.params ?? {}
    return [weakens(plugin, String(stage ?? agency.id), String(rule ?? 'stages'))]
  })
}

function weakenedSteps(
  plugin: LoadedPlugin,
  agency: WorkflowDefinition,
  occasion: Occasion,
  gate: string,
): readonly PlanProblem[] {
  const demands = occasion === 'adHoc' ? gateDemands : [...gateDemands, councilDemand]
  return agency.stages.flatMap((stage) =>
    stage.steps.flatMap((step): readonly PlanProblem[] => {
      const place = `${agency.id}/${stage.id}`
      if (!agencyActs.has(step.act)) return [weakens(plugin, place, 'act-of-the-province')]
      if (step.to !== gate) return []
      const byHead = step.by.every(({ role, at }) => role === 'agencyHead' && at === 'agency')
      if (step.act !== gateAct || !byHead) return [weakens(plugin, place, 'letter-missing')]
      return demands
        .filter((demand) => !(step.requires ?? []).includes(demand))
        .map((demand) => weakens(plugin, place, `requirement-missing: ${demand}`))
    }),
  )
}
