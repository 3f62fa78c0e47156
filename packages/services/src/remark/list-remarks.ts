import { canRemark } from '@thidua/access'
import type { Operations, RemarksView } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery, type QueryContext } from '../command/run-query.ts'
import { openDossierFile, type DossierFile } from '../dossier/dossier-file.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { seenThreads, viewThread } from './open-remarks.ts'

/** Asked for by itself, once a dossier is on the screen: reading a dossier waits for no remark. */
export function listRemarks(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['remark.list']['input'],
): Promise<Outcome<RemarksView>> {
  return runQuery(deps, call, 'remark.list', async (context) => {
    const opened = await openDossierFile(context, input.dossierId, { lock: false })
    if (!opened.ok) return opened
    const threads = await seenThreads(context, opened.value)
    return ok({ threads: threads.map(viewThread), writing: writingOf(context, opened.value) })
  })
}

function writingOf(context: QueryContext, { row, stage, resource }: DossierFile): RemarksView['writing'] {
  if (stage.terminal || row.suspended) return null
  const side = canRemark(context.actor, stage, resource)
  if (!side.ok) return null
  if (side.value === 'subject') return { side: 'subject', fillerReads: 'always' }
  if (side.value === 'province') return { side: 'province', fillerReads: 'onReturn' }
  return { side: 'agency', fillerReads: row.subjectOwnerUserId === null ? 'never' : 'atOnce' }
}
