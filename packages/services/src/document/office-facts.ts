import type { SignatureInput } from '@thidua/contracts'
import type { UnitRefRow } from '@thidua/data/repositories'
import type { OfficeFacts, Signer } from '@thidua/documents'
import type { References } from '../reference/references.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { isCommittee } from './document-symbol.ts'
import { issuerName, provinceUnit } from './issuer.ts'

/** Letterhead, signature and recipients as Decree 30/2020 wants them, of whichever body signs. */
export function officeFacts(
  references: References,
  unit: UnitRefRow,
  document: {
    readonly number: string
    readonly signedOn: string
    readonly signer: Signer
    readonly recipients: readonly string[]
  },
): OfficeFacts {
  return {
    letterhead: {
      superior: superiorOf(references, unit),
      issuer: issuerName(unit),
      number: document.number,
      place: sentences.documents.place,
      date: document.signedOn,
    },
    signer: document.signer,
    recipients: document.recipients,
  }
}

function superiorOf(references: References, unit: UnitRefRow): string | null {
  return unit.kind === 'provincialDepartment' || unit.kind === 'press' ? provinceUnit(references).name : null
}

/** Who signs, and for whom: the head where a deputy signs, the collective where the head signs on its behalf. */
export function signerOf(
  unit: UnitRefRow,
  signature: {
    readonly signatureForm: string
    readonly signerPost: string
    readonly signerName: string
  },
): Signer {
  const form = signature.signatureForm as SignatureInput['signatureForm']
  const signer = { form, post: signature.signerPost, name: signature.signerName }
  if (form === '' || form === 'Q.') return signer
  return { ...signer, onBehalfOf: form === 'TM.' ? issuerName(unit) : headPost(unit) }
}

/** What the head of a body is called on its papers. */
export function headPost(unit: UnitRefRow): string {
  const words = sentences.documents.headPost
  if (isCommittee(unit.kind)) return words.committee
  return unit.kind === 'provincialDepartment' ? words.provincialDepartment : words.other
}
