import { appraiseDossier as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag, onDossier, reason } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const appraiseDossier = operation({
  name: 'dossier.appraise',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/appraise',
  summary: 'Record the appraisal of the standing agency',
  access: 'signedIn',
  input: closed({ ...onDossier, favourable: flag, text: reason }),
  handle: useCase,
})
