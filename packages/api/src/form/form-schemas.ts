import { code, id, version } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'
import type { JsonSchema } from '../schema/json-schema.ts'

/** Drafts that are not valid (yet) are kept: what a form may hold is for the gate to say, how large it is for the body's limits. */
const anything: JsonSchema = { type: 'object', maxProperties: 60 }

export const formContent = closed({ definition: anything, scoring: anything }, ['scoring'])

export const onDraft = { draftId: id, version }

const over = closed({ stakeholder: code, formId: code })

export const draftSource: JsonSchema = {
  type: 'object',
  required: ['kind'],
  oneOf: [
    closed({ kind: { const: 'base' }, stakeholder: code, formId: code }),
    closed({ kind: { const: 'template' }, templateId: code }),
    closed({ kind: { const: 'publication' }, publicationId: id }),
    closed({ kind: { const: 'content' }, content: formContent, over }, ['over']),
  ],
}
