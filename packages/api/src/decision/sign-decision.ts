import { signDecision as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id, signature, version } from '../schema/fragments.ts'
import { closed, list } from '../schema/json-schema.ts'

export const signDecision = operation({
  name: 'decision.sign',
  kind: 'command',
  method: 'POST',
  path: '/decisions',
  summary: 'Record the signed decision for one dossier or more',
  access: 'signedIn',
  input: closed({ dossiers: list(closed({ dossierId: id, version }), 500, 1), ...signature }),
  handle: useCase,
})
