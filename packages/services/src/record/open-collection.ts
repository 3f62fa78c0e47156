import type { RecordAuthority } from '@thidua/access'
import { recordAuthority } from '@thidua/access'
import type { RecordType } from '@thidua/contracts'
import { enterRecords } from '@thidua/data/repositories'
import type { CompiledForm } from '@thidua/forms'
import { compileForm } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import type { FoundCollection } from './find-collection.ts'
import { findCollection } from './find-collection.ts'

export type OpenCollection = FoundCollection & {
  readonly authority: RecordAuthority
  readonly form: CompiledForm
}

/**
 * The one way to records: the collection is there and the person may read it, and from here on the transaction sees the
 * records of this plugin and these units alone. Refuses `record.collection-not-found` for both.
 */
export async function openCollection(
  context: QueryContext,
  asked: { readonly pluginId: string; readonly collection: string },
): Promise<Outcome<OpenCollection>> {
  const found = await findCollection(context, asked.pluginId, asked.collection)
  const authority = found ? recordAuthority(context.actor, found.type.restrictedTo) : null
  if (!found || !authority || authority.read?.length === 0) return refuse('record.collection-not-found')
  await enterRecords(context.transaction, { pluginId: found.pluginId, unitIds: authority.read })
  return ok({ ...found, authority, form: formOf(found.type) })
}

const compiled = new WeakMap<RecordType, CompiledForm>()

/** It was checked when its plugin was installed; if it does not compile today, that is a bug of ours. */
function formOf(type: RecordType): CompiledForm {
  const known = compiled.get(type)
  if (known) return known
  const form = compileForm(type.form)
  if (!form.ok) throw new Error(`the collection ${type.id} no longer compiles`)
  compiled.set(type, form.value)
  return form.value
}
