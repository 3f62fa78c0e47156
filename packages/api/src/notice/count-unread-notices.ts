import { countUnreadNotices as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const countUnreadNotices = operation({
  name: 'notice.countUnread',
  kind: 'query',
  method: 'GET',
  path: '/notices/unread',
  summary: 'How much of it is unread',
  access: 'signedIn',
  input: noInput,
  handle: useCase,
})
