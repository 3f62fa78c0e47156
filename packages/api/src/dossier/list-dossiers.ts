import { listDossiers as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { code, flag, id, paging, pagingNames, search } from '../schema/fragments.ts'
import { closed, oneOf } from '../schema/json-schema.ts'

export const listDossiers = operation({
  name: 'dossier.list',
  kind: 'query',
  method: 'GET',
  path: '/dossiers',
  summary: 'Dossiers the person asking may see',
  access: 'signedIn',
  input: closed(
    {
      search,
      stage: code,
      unitId: id,
      stakeholder: code,
      roundId: id,
      title: code,
      sort: oneOf(['updatedAt', 'subjectName', 'met', 'deadlineOn']),
      descending: flag,
      ...paging,
    },
    ['search', 'stage', 'unitId', 'stakeholder', 'roundId', 'title', 'sort', 'descending', ...pagingNames],
  ),
  handle: useCase,
})
