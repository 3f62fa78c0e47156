import { settleRemark as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag, id, version } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const settleRemark = operation({
  name: 'remark.settle',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/remarks/{threadId}/settle',
  summary: 'Mark a remark as settled, or open it again',
  access: 'signedIn',
  input: closed({ dossierId: id, threadId: id, version, settled: flag }),
  handle: useCase,
})
