import { markNoticesRead as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed, list } from '../schema/json-schema.ts'

export const markNoticesRead = operation({
  name: 'notice.markRead',
  kind: 'command',
  method: 'POST',
  path: '/notices/read',
  summary: 'Mark notices as read',
  access: 'signedIn',
  input: closed({ noticeIds: list(id, 200) }, ['noticeIds']),
  handle: useCase,
})
