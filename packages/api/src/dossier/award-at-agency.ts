import { awardAtAgency as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { onDossier, signature } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const awardAtAgency = operation({
  name: 'dossier.awardAtAgency',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/agency-award',
  summary: "The agency's head awards within the agency's own competence",
  access: 'signedIn',
  input: closed({ ...onDossier, ...signature }),
  handle: useCase,
})
