import { listNotices as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag, paging, pagingNames } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listNotices = operation({
  name: 'notice.list',
  kind: 'query',
  method: 'GET',
  path: '/notices',
  summary: 'What the platform has told this person',
  access: 'signedIn',
  input: closed({ unreadOnly: flag, ...paging }, ['unreadOnly', ...pagingNames]),
  handle: useCase,
})
