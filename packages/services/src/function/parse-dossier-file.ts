import { canEditDossier } from '@thidua/access'
import type { AnswersImportView } from '@thidua/contracts'
import { listPluginResults } from '@thidua/data/repositories'
import type { ErrorCode, Outcome } from '@thidua/kernel'
import { hasControlCharacter, ok, refuse } from '@thidua/kernel'
import type { HookResult } from '@thidua/plugin-host'
import type { CommandContext } from '../command/run-command.ts'
import { runCommand } from '../command/run-command.ts'
import { runQuery } from '../command/run-query.ts'
import { openDossierFile } from '../dossier/dossier-file.ts'
import { openForEditing } from '../dossier/edit-dossier.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { FunctionsCalled, FunctionsToCall } from './call-functions.ts'
import { callFunctions } from './call-functions.ts'
import { functionInput } from './function-input.ts'
import { functionsOfDossier } from './functions-of-dossier.ts'
import { judgeParsed } from './judge-parsed.ts'
import { calledPayload, keepResults } from './keep-results.ts'
import { fileReadersOf } from './list-file-readers.ts'

type Input = { readonly dossierId: string; readonly hookId: string; readonly name: string }

const longestName = 180

/**
 * Answers out of a file of another program, found by a function of the dossier's plugin. Changes no answer: what the form makes
 * of them is shown, and saved like anything typed. What was read by which function of which package is kept beside the
 * dossier. Refuses `plugin.reader-not-found`, `input.unsupported-media`, `input.too-large`, and what a sandbox refuses.
 */
export async function parseDossierFile(
  deps: ServiceDeps,
  call: ServiceCall,
  { bytes, ...input }: Input & { readonly bytes: Uint8Array },
): Promise<Outcome<AnswersImportView>> {
  const name = input.name.normalize('NFC')
  if (name.length > longestName || hasControlCharacter(name))
    return refuse('input.invalid', { field: 'name' })
  const found = await findReader(deps, call, input)
  if (!found.ok) return found
  const file = await deps.workshop.run('readFileText', { name, bytes })
  if (!file.ok) return file
  const toCall = { ...found.value, given: { ...found.value.given, file: file.value } }
  const called = await callFunctions(deps, toCall, ['import.parse'])
  const refusal = refusalOf(called)
  return refusal ?? keep(deps, call, { ...input, name }, called)
}

/** The one hook that is asked for, with all others of the plugin still known by their ids. */
async function findReader(
  deps: ServiceDeps,
  call: ServiceCall,
  { dossierId, hookId }: Input,
): Promise<Outcome<FunctionsToCall>> {
  return runQuery(deps, call, 'dossier.saveAnswers', async (context) => {
    const opened = await openDossierFile(context, dossierId, { lock: false })
    if (!opened.ok) return opened
    const { stage, resource } = opened.value
    const allowed = canEditDossier(context.actor, stage, resource)
    if (!allowed.ok) return allowed
    const functions = await functionsOfDossier(context, opened.value)
    const hook = functions && fileReadersOf(functions).find(({ id }) => id === hookId)
    if (!functions || !hook) return refuse('plugin.reader-not-found')
    const stored = await listPluginResults(context.transaction, dossierId)
    return ok({
      ...functions,
      dossierId,
      given: functionInput(deps, opened.value, functions.plugin),
      stored,
      only: hookId,
    })
  })
}

/** A function that could not read the file leaves nothing behind; a file too large for it is said to be that. */
function refusalOf({ fresh }: FunctionsCalled): Outcome<never> | null {
  const failed = fresh.find(({ state }) => state === 'failed')
  if (!failed) return null
  if (failed.errorCode === 'sandbox.argument-invalid') return refuse('input.too-large')
  return refuse(failed.errorCode as ErrorCode, failed.errorParams ?? {})
}

function keep(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Input,
  called: FunctionsCalled,
): Promise<Outcome<AnswersImportView>> {
  return runCommand<Input, AnswersImportView>(deps, call, {
    name: 'dossier.parseFile',
    input,
    async work(context) {
      const opened = await openForEditing(context, { dossierId: input.dossierId, version: null })
      if (!opened.ok) return opened
      await keepResults(context, called)
      const plugin = called.plugin.manifest.title.vi
      const payload = { plugin, file: input.name, ...calledPayload(called) }
      const { dossierId } = input
      return ok({
        event: { subjectType: 'dossier', subjectId: dossierId, subjectVersion: null, payload },
        response: input,
      })
    },
    present: (context, { dossierId, hookId }) => present(context, dossierId, hookId),
  })
}

async function present(
  context: CommandContext,
  dossierId: string,
  hookId: string,
): Promise<Outcome<AnswersImportView>> {
  const opened = await openForEditing(context, { dossierId, version: null, lock: false })
  if (!opened.ok) return opened
  const rows = await listPluginResults(context.transaction, dossierId)
  const result = rows.find((row) => row.hookId === hookId)?.result as HookResult | null | undefined
  return ok(judgeParsed(opened.value, result?.kind === 'answers' ? result.answers : {}))
}
