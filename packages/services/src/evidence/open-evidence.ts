import { canSeeDossier } from '@thidua/access'
import { findDossier, findEvidence } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import { resourceOf } from '../dossier/dossier-file.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

export type OpenedEvidence = {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly content: AsyncIterable<Uint8Array>
}

/** The file of an evidence, for who may see its dossier; anybody else hears `evidence.not-found`. */
export async function openEvidence(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly evidenceId: string },
): Promise<Outcome<OpenedEvidence>> {
  const found = await runQuery(deps, call, 'dossier.listEvidence', async ({ transaction, actor }) => {
    const evidence = await findEvidence(transaction, input.evidenceId)
    const dossier = evidence ? await findDossier(transaction, evidence.dossierId) : null
    if (!evidence || !dossier || !canSeeDossier(actor, resourceOf(dossier))) {
      return refuse('evidence.not-found')
    }
    return ok(evidence)
  })
  if (!found.ok) return found
  const { name, mediaType, size, sha256 } = found.value
  const content = await deps.files.open(sha256)
  return content ? ok({ name, mediaType, size, sha256, content }) : refuse('evidence.not-found')
}
