import { listSubjects as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { code, id, paging, pagingNames, search } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listSubjects = operation({
  name: 'subject.list',
  kind: 'query',
  method: 'GET',
  path: '/subjects',
  summary: 'Collectives, individuals and households that can be proposed',
  access: 'signedIn',
  input: closed({ search, stakeholder: code, unitId: id, ...paging }, [
    'search',
    'stakeholder',
    'unitId',
    ...pagingNames,
  ]),
  handle: useCase,
})
