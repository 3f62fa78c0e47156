import type {
  Act,
  Campaign,
  Occasion,
  PlanProblem,
  Requirement,
  Stakeholder,
  WorkflowDefinition,
  WorkflowStep,
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

type Demand = { readonly act: Act; readonly requires: readonly Requirement[]; readonly otherwise: string }

/**
 * A proposal is a letter of the agency's head after its council, and so is what the head awards without the province, within
 * the head's competence; a sudden feat needs no council. The steps cite the articles.
 */
const demands: Readonly<Record<'gate' | 'award', Demand>> = {
  gate: {
    act: 'signSubmissionLetter',
    requires: ['roundOpen', 'answersComplete', 'eligible'],
    otherwise: 'letter-missing',
  },
  award: {
    act: 'awardAtAgency',
    requires: ['answersComplete', 'titleWithinCompetence', 'eligible'],
    otherwise: 'award-without-head',
  },
}
const councilDemand: Requirement = 'councilPassed'

/**
 * Where a plugin would take away what the province asks: a criterion left out, one the platform itself computes worked out by
 * the plugin, a way to the gate or to an award past the council or the agency's head, an act of the province done by an agency, a
 * seat of the province at an agency's step.
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
  const council = occasion === 'adHoc' ? [] : [councilDemand]
  return agency.stages.flatMap((stage) => {
    const weaker = (reason: string) => weakens(plugin, `${agency.id}/${stage.id}`, reason)
    const held = stage.holder?.at === 'province' ? [weaker('seat-of-the-province')] : []
    const taken = stage.steps.flatMap((step): readonly PlanProblem[] => {
      if (!agencyActs.has(step.act)) return [weaker('act-of-the-province')]
      if (step.by.some(({ at }) => at === 'province')) return [weaker('seat-of-the-province')]
      const demand = demandOn(step, agency, gate)
      if (!demand) return []
      const byHead = step.by.every(({ role, at }) => role === 'agencyHead' && at === 'agency')
      if (step.act !== demand.act || !byHead) return [weaker(demand.otherwise)]
      return [...demand.requires, ...council]
        .filter((one) => !(step.requires ?? []).includes(one))
        .map((one) => weaker(`requirement-missing: ${one}`))
    })
    return [...held, ...taken]
  })
}

/** Of a step into the gate, to an award, or that awards whatever it leads to. */
function demandOn(step: WorkflowStep, agency: WorkflowDefinition, gate: string): Demand | null {
  if (step.to === gate) return demands.gate
  const end = agency.stages.find(({ id }) => id === step.to)?.terminal
  return end === 'awarded' || step.act === demands.award.act ? demands.award : null
}
