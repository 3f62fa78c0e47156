import type { SystemActor } from '@thidua/access'
import type { OutboxMessage, Transaction } from '@thidua/data'
import { inTenant, takeOutboxMessages } from '@thidua/data'
import { insertNotices, listPluginResults, recordCommand } from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import { legalDateOf, ok } from '@thidua/kernel'
import { nobody } from '../command/command-identity.ts'
import { runQuery } from '../command/run-query.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { openDossierFile } from '../dossier/dossier-file.ts'
import { noticesToPreparers } from '../notice/notices-to-preparers.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { FunctionsCalled, FunctionsToCall } from './call-functions.ts'
import { callFunctions } from './call-functions.ts'
import { functionInput } from './function-input.ts'
import { functionsOfDossier } from './functions-of-dossier.ts'
import { calledPayload, keepResults } from './keep-results.ts'
import type { TakenStepNews } from './queue-after-steps.ts'

/** Notes that stand in the history in full; beside the dossier stand all. */
const mostTold = 3

type Asked = { readonly file: DossierFile; readonly toCall: FunctionsToCall }

/**
 * Calls what a plugin has to say after a step that was taken. What it gives is kept beside the dossier and told as a note: it
 * moves no stage, gives no points, changes no answer. The message goes with what it brought about, so that happens once.
 */
export async function noteAfterStep(
  deps: ServiceDeps,
  tenantId: TenantId,
  message: OutboxMessage,
): Promise<void> {
  const asked = await findFunctions(deps, tenantId, message.payload as TakenStepNews)
  const called = asked && (await callFunctions(deps, asked.toCall, ['transition.after']))
  await inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const mine = await takeOutboxMessages(transaction, [message.id])
    if (mine.length === 0 || !asked || !called) return
    await keepResults({ transaction }, called)
    if (called.remarks.length > 0) await tellNotes(deps, transaction, { message, file: asked.file, called })
  })
}

/** Looks without a lock, and lets its transaction go before anything is called. Null: nobody has anything to say. */
async function findFunctions(
  deps: ServiceDeps,
  tenantId: TenantId,
  { dossierId, act, stage }: TakenStepNews,
): Promise<Asked | null> {
  const actor: SystemActor = { kind: 'system', tenantId, name: '' }
  const call = { actor, requestId: '', idempotencyKey: null }
  const found = await runQuery(deps, call, 'dossier.get', async (context) => {
    const opened = await openDossierFile(context, dossierId, { lock: false })
    if (!opened.ok) return opened
    const file = opened.value
    const functions = await functionsOfDossier(context, file)
    if (!functions) return ok(null)
    const given = functionInput(deps, file, functions.plugin)
    const told = { ...given, context: { ...given.context, act, stage } }
    const stored = await listPluginResults(context.transaction, dossierId)
    return ok({ file, toCall: { ...functions, dossierId, given: told, stored } })
  })
  return found.ok ? found.value : null
}

type Noted = {
  readonly message: OutboxMessage
  readonly file: DossierFile
  readonly called: FunctionsCalled
}

async function tellNotes(
  deps: ServiceDeps,
  transaction: Transaction,
  { message, file, called }: Noted,
): Promise<void> {
  const { row, content } = file
  const at = deps.clock.now()
  const plugin = called.plugin.manifest.title.vi
  const told = called.remarks.slice(0, mostTold).map(({ sentence }) => sentence.vi)
  const said = [...told, ...(called.remarks.length > mostTold ? ['…'] : [])].join(' ')
  const event = {
    id: deps.ids.newId(),
    type: 'dossier.noted',
    subjectType: 'dossier',
    subjectId: row.id,
  } as const
  const payload = { plugin, said, ...calledPayload(called) }
  await recordCommand(
    transaction,
    {
      userId: nobody,
      actorId: null,
      actorName: '',
      command: event.type,
      key: null,
      requestHash: '',
      at,
    },
    { events: [{ ...event, subjectVersion: null, payload }], outbox: [], response: null },
  )
  const notice = {
    messageId: message.id,
    kind: event.type,
    dossierId: row.id,
    params: { code: row.code, subjectName: row.subjectName, plugin },
  }
  const today = legalDateOf(at)
  await insertNotices(
    transaction,
    noticesToPreparers(content.workflow.definition, row, { notice, today }),
    at,
  )
}
