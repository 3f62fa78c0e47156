import { canAct } from '@thidua/access'
import type { Act, PluginHook } from '@thidua/contracts'
import {
  arrivedDossier,
  askingStakeholder,
  listPluginResults,
  readingDossier,
} from '@thidua/data/repositories'
import type { Outcome, Problem } from '@thidua/kernel'
import { domainError, fail, ok } from '@thidua/kernel'
import { listSteps, resolveTarget } from '@thidua/workflow'
import type { QueryContext } from '../command/run-query.ts'
import { runKnownQuery } from '../command/run-query.ts'
import { checkRequirement } from '../dossier/check-requirement.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { openStoredDossier } from '../dossier/dossier-file.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { agencyActs } from './agency-acts.ts'
import type { FunctionsCalled, FunctionsToCall, SaidRemark } from './call-functions.ts'
import { callFunctions } from './call-functions.ts'
import { functionInput } from './function-input.ts'
import { functionsOfDossier, hasFunctions, hasFunctionsFor } from './functions-of-dossier.ts'

const gate = 'province.intake'
const whileSubmitting: readonly PluginHook['event'][] = ['answer.validate', 'answer.derive', 'score.form']
/** What could not be computed when it was submitted gets another chance. */
const whileHandingOver: readonly PluginHook['event'][] = [
  'answer.derive',
  'score.form',
  'dossier.beforeHandoff',
]

type Step = { readonly dossierId: string; readonly version: number; readonly act: Act }
type Asked = { readonly toCall: FunctionsToCall; readonly events: readonly PluginHook['event'][] }

/**
 * Before an agency hands a dossier on: looks without a lock, lets the transaction go, and only then calls the plugin's
 * functions. Null where there is nothing to call, or where the command itself will say why it cannot be done. Refuses
 * `plugin.answers-refused` and `plugin.handoff-refused`; a function that fails hinders nobody.
 */
export async function callBeforeStep(
  deps: ServiceDeps,
  call: ServiceCall,
  step: Step,
): Promise<Outcome<FunctionsCalled | null>> {
  if (!agencyActs.includes(step.act) || !hasFunctions(deps)) return ok(null)
  const concerned = await concernsFunctions(deps, call, step)
  if (!concerned.ok) return concerned
  if (!concerned.value) return ok(null)
  const asked = await runKnownQuery(deps, call, {
    name: 'dossier.get',
    statement: readingDossier(step.dossierId),
    async work(context, rows): Promise<Outcome<Asked | null>> {
      const opened = await openStoredDossier(context, arrivedDossier(rows))
      return ok(opened.ok ? await whatToCall(context, opened.value, step) : null)
    },
  })
  if (!asked.ok || asked.value === null) return asked.ok ? ok(null) : asked
  const called = await callFunctions(deps, asked.value.toCall, asked.value.events)
  const [first] = called.remarks
  return first ? refuseWith(first, called) : ok(called)
}

/** Most dossiers are of a kind whose plugin has no functions: that is asked before the dossier is read for their sake. */
async function concernsFunctions(
  deps: ServiceDeps,
  call: ServiceCall,
  { dossierId }: Step,
): Promise<Outcome<boolean>> {
  return runKnownQuery(deps, call, {
    name: 'dossier.get',
    statement: askingStakeholder(dossierId),
    work: async (_context, [row]) => ok(row?.stakeholder ? hasFunctionsFor(deps, row.stakeholder) : false),
  })
}

async function whatToCall(
  context: QueryContext,
  file: DossierFile,
  { act, version }: Step,
): Promise<Asked | null> {
  const { row, content, state } = file
  const { definition } = content.workflow
  const steps = listSteps(definition, row.stage, act)
  const [first] = steps
  if (!first || row.suspended || row.version !== version) return null
  const events = [
    ...(act === 'submit' ? whileSubmitting : []),
    ...(steps.some((one) => resolveTarget(definition, state, one) === gate) ? whileHandingOver : []),
  ]
  if (events.length === 0) return null
  const functions = await functionsOfDossier(context, file)
  if (!functions || !canAct(context.actor, first, file.resource).ok) return null
  if (await checkRequirement(context, file, 'answersComplete', { act })) return null
  const { deps, transaction } = context
  const toCall = {
    ...functions,
    dossierId: row.id,
    given: functionInput(deps, file, functions.plugin),
    stored: await listPluginResults(transaction, row.id),
  }
  return { toCall, events }
}

/** Sentences are the package's own, approved with it; the codes and what to do next are the platform's. */
function refuseWith(first: SaidRemark, { plugin, remarks }: FunctionsCalled): Outcome<never> {
  const about = remarks.filter(({ hook }) => hook.event === first.hook.event)
  const title = plugin.manifest.title.vi
  const problems = about.map(
    ({ remark, sentence }): Problem => ({
      code: 'plugin.answer-refused',
      path: remark.fieldId === undefined ? '' : `/${remark.fieldId}`,
      params: { plugin: title, said: sentence.vi },
    }),
  )
  const said = about.map(({ sentence }) => sentence.vi).join(' ')
  const code = first.hook.event === 'answer.validate' ? 'plugin.answers-refused' : 'plugin.handoff-refused'
  return fail(domainError(code, { plugin: title, count: about.length, said }, problems))
}
