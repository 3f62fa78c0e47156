import { createFormDraft as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'
import { draftSource } from './form-schemas.ts'

export const createFormDraft = operation({
  name: 'form.createDraft',
  kind: 'command',
  method: 'POST',
  path: '/form-drafts',
  summary: 'Begin a form: from a base, a template, a publication or given content',
  access: 'signedIn',
  input: closed({ unitId: id, source: draftSource }),
  handle: useCase,
})
