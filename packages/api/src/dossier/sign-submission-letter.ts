import { signSubmissionLetter as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { date, onDossier } from '../schema/fragments.ts'
import { closed, text } from '../schema/json-schema.ts'

export const signSubmissionLetter = operation({
  name: 'dossier.signSubmissionLetter',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/submission-letter',
  summary: "The agency's head signs the letter to the province",
  access: 'signedIn',
  input: closed({ ...onDossier, number: text(60), signedOn: date }),
  handle: useCase,
})
