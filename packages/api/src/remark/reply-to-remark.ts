import { replyToRemark as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id, remarkText, version } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const replyToRemark = operation({
  name: 'remark.reply',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/remarks/{threadId}/replies',
  summary: 'Answer a remark',
  access: 'signedIn',
  input: closed({ dossierId: id, threadId: id, version, text: remarkText }),
  handle: useCase,
})
