import { createDossier as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { answers, code, id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const createDossier = operation({
  name: 'dossier.create',
  kind: 'command',
  method: 'POST',
  path: '/dossiers',
  summary: 'Open a dossier for a subject in a round',
  access: 'signedIn',
  input: closed({ roundId: id, subjectId: id, title: code, answers, nominationId: id }, [
    'answers',
    'nominationId',
  ]),
  handle: useCase,
})
