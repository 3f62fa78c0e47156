import type { FieldAudience, FormField, Role } from '@thidua/contracts'
import type { CompiledForm } from './compiled-form.ts'
import { holdsAnswer } from './form-limits.ts'

export type FieldAccess = 'edit' | 'read' | 'none'

export type Reader = { readonly roles: readonly Role[]; readonly stage: string }

/**
 * What somebody with these roles may do with each field at this stage, by field id. Who may not see a field may not edit
 * it either. Whether the dossier as a whole may be edited is the workflow's to say; this only takes away.
 */
export function fieldAccess(form: CompiledForm, reader: Reader): ReadonlyMap<string, FieldAccess> {
  return new Map([...form.fields].map(([id, field]) => [id, accessOf(field.definition, reader)]))
}

function accessOf(field: FormField, reader: Reader): FieldAccess {
  if (!includes(field.visibleTo, reader)) return 'none'
  return holdsAnswer(field.kind) && includes(field.editableBy, reader) ? 'edit' : 'read'
}

function includes(audience: FieldAudience | undefined, { roles, stage }: Reader): boolean {
  const byRole = !audience?.roles || audience.roles.some((role) => roles.includes(role))
  return byRole && (!audience?.stages || audience.stages.includes(stage))
}
