import { roles } from '@thidua/contracts'
import { closed, integer, list, oneOf, text } from './json-schema.ts'
import type { JsonSchema } from './json-schema.ts'

// Pieces of input that several operations share. Lengths are bounds against abuse; narrower ones belong to the rules.

export const id: JsonSchema = { type: 'string', format: 'uuid' }
export const contentHash: JsonSchema = {
  type: 'string',
  minLength: 64,
  maxLength: 64,
  pattern: '^[0-9a-f]+$',
}
export const date: JsonSchema = { type: 'string', format: 'date' }
export const version = integer(1, 2_147_483_647)
export const year = integer(2000, 2100)
export const percent: JsonSchema = { type: 'number', minimum: 0, maximum: 100 }
export const flag: JsonSchema = { type: 'boolean' }
export const code: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 80,
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
}
export const name = text(300)
export const reason = text(5000)
export const search = text(200, 0)
export const legalBasis = text(500)
export const password = text(256)
export const occasion = oneOf(['annual', 'interim', 'final', 'adHoc'])
export const subjectKind = oneOf(['individual', 'collective', 'household'])
export const role = oneOf(roles)
export const paging = { page: integer(1, 100_000), pageSize: integer(1, 200) }
export const pagingNames = ['page', 'pageSize'] as const

/** Whose shape is the form's own; `@thidua/forms` checks the values, field by field. */
export const answers: JsonSchema = { type: 'object', maxProperties: 1000 }

/** A field of a form, or `section:` and a section of it. */
export const part = text(120)
export const remarkText = text(2000)

export const onDossier = { dossierId: id, version }

/** A reason, the fields meant, and what to say at some of them. */
export const askingAgency = {
  ...onDossier,
  reason,
  fieldIds: list(text(80), 300),
  remarks: list(closed({ partId: part, text: remarkText }), 300),
}

export const council = {
  heldOn: date,
  membersTotal: integer(1, 1000),
  present: integer(0, 1000),
  writtenOpinions: integer(0, 1000),
  yes: integer(0, 1000),
  no: integer(0, 1000),
  minutes: text(200),
}

export const signature = {
  number: text(60),
  signedOn: date,
  signerName: text(120),
  signerPost: text(200),
  signatureForm: oneOf(['', 'KT.', 'TM.', 'TL.', 'TUQ.', 'Q.']),
}

export const noInput = closed({})

export const settingValue: JsonSchema = { type: ['string', 'number', 'boolean', 'null'], maxLength: 1000 }
