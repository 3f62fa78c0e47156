import { Buffer } from 'node:buffer'
import {
  awardAmount,
  formatRegisterNumber,
  orderDecisionItems,
  parseDocumentNumber,
  registerBook,
} from '@thidua/awards'
import type { SignatureInput } from '@thidua/contracts'
import type { NewDecisionItem } from '@thidua/data/repositories'
import {
  insertDecision,
  insertDecisionItems,
  lockDecisionByNumber,
  saveSigningKey,
  takeRegisterNumbers,
} from '@thidua/data/repositories'
import { encodeCertificateClaim } from '@thidua/documents'
import type { Outcome } from '@thidua/kernel'
import { foldSearchKey, isLegalDate, nameSortKey, ok, refuse, yearOf } from '@thidua/kernel'
import type { CommandContext } from '../command/run-command.ts'
import { decisionSymbol } from '../document/document-symbol.ts'
import { issuerTitle, unitOf } from '../document/issuer.ts'
import { achievementOf } from '../dossier/achievement.ts'
import { readableCode } from '../dossier/dossier-code.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { findCatalogueTitle, moneyConfiguration } from '../law/award-rules.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'

const certificateCodeLength = 12

export type IssuedAwards = { readonly decisionId: string; readonly number: string }

export type IssueAwards = {
  readonly issuingUnitId: string
  readonly signature: SignatureInput
  readonly files: readonly DossierFile[]
  /** An agency records its decision dossier by dossier: the same number, day and signer is the same decision. */
  readonly mayJoin: boolean
}

/**
 * Decision, items, golden book numbers and signed certificates, in the caller's transaction. Refuses
 * `decision.number-invalid`, `decision.number-taken`, `input.invalid` (signedOn).
 */
export async function issueAwards(
  context: CommandContext,
  award: IssueAwards,
): Promise<Outcome<IssuedAwards>> {
  const { signature, issuingUnitId } = award
  if (!isLegalDate(signature.signedOn) || signature.signedOn > context.today) {
    return refuse('input.invalid', { field: 'signedOn', today: context.today })
  }
  const number = parseDocumentNumber(signature.number, decisionSymbol(context.references, issuingUnitId))
  if (!number.ok) return number
  const decision = await openDecision(context, award, number.value.text)
  if (!decision.ok) return decision
  const items = await makeItems(context, award, decision.value, number.value.text)
  await insertDecisionItems(context.transaction, decision.value.id, items, context.now)
  return ok({ decisionId: decision.value.id, number: number.value.text })
}

type OpenDecision = { readonly id: string; readonly lastPosition: number }

async function openDecision(
  { transaction, deps, identity, now, law }: CommandContext,
  { signature, issuingUnitId, mayJoin }: IssueAwards,
  number: string,
): Promise<Outcome<OpenDecision>> {
  const year = yearOf(signature.signedOn)
  const existing = await lockDecisionByNumber(transaction, { issuingUnitId, year, number })
  if (existing) {
    const same =
      existing.signedOn === signature.signedOn && existing.signerName === signature.signerName.trim()
    return mayJoin && same ? ok(existing) : refuse('decision.number-taken', { number, year })
  }
  const id = deps.ids.newId()
  await insertDecision(transaction, {
    id,
    issuingUnitId,
    year,
    number,
    signedOn: signature.signedOn,
    signatureForm: signature.signatureForm,
    signerPost: signature.signerPost.trim(),
    signerName: signature.signerName.trim(),
    summary: put(sentences.documents.summary, { campaign: law.content.campaign.identity.name }),
    recordedBy: identity.userId,
    at: now,
  })
  return ok({ id, lastPosition: 0 })
}

async function makeItems(
  context: CommandContext,
  award: IssueAwards,
  decision: OpenDecision,
  decisionNumber: string,
): Promise<readonly NewDecisionItem[]> {
  const { references, law, deps } = context
  const issuer = unitOf(references, award.issuingUnitId)
  const { signedOn } = award.signature
  const ordered = orderDecisionItems(
    award.files.map((file) => ({
      file,
      title: file.row.title,
      subjectKind: file.row.subjectKind,
      subjectName: file.row.subjectName,
      unitName: unitOf(references, file.row.unitId).name,
      sortKey:
        file.row.subjectKind === 'individual' ? nameSortKey(file.row.subjectName) : file.row.subjectName,
    })),
    law.content.catalogue.titles.map((title) => title.code),
  )
  const money = moneyConfiguration(law)
  const numbers = await goldenBookNumbers(context, issuer.code, ordered, signedOn)
  await saveSigningKeys(context)
  const items: NewDecisionItem[] = []
  for (const [index, item] of ordered.entries()) {
    const { row } = item.file
    const goldenBookNumber = numbers[index] ?? ''
    const code = readableCode(deps.secrets, certificateCodeLength)
    const claim = {
      code,
      subjectName: row.subjectName,
      titleName: findCatalogueTitle(law, row.title)?.name.vi ?? row.title,
      decisionNumber,
      signedOn,
      issuer: issuerTitle(issuer),
      goldenBookNumber,
      keyId: deps.signer.keyId,
    }
    const signature = deps.signer.sign(Buffer.from(encodeCertificateClaim(claim), 'utf8'))
    items.push({
      id: deps.ids.newId(),
      position: decision.lastPosition + index + 1,
      dossierId: row.id,
      roundId: row.roundId,
      subjectId: row.subjectId,
      subjectName: row.subjectName,
      subjectKind: row.subjectKind,
      unitId: row.unitId,
      unitName: item.unitName,
      title: row.title,
      achievement: achievementOf(row.answers) ?? '',
      amount: awardAmount(money, row.title, row.subjectKind, signedOn),
      searchKey: foldSearchKey(`${row.subjectName} ${item.unitName} ${decisionNumber}`),
      sortKey: item.sortKey,
      certificate: {
        id: deps.ids.newId(),
        code,
        goldenBookNumber,
        claim,
        signature: Buffer.from(signature).toString('base64url'),
        keyId: deps.signer.keyId,
      },
    })
  }
  return items
}

/** Certificates name a key the database must know, whichever the signer holds today. */
async function saveSigningKeys({ transaction, deps, now }: CommandContext): Promise<void> {
  for (const { keyId, publicKeyBase64Url } of deps.signer.publicKeys()) {
    await saveSigningKey(transaction, { keyId, publicKey: publicKeyBase64Url, now })
  }
}

/** One book per issuer, title and year. Books are taken in order of their names, so that two decisions never wait crosswise. */
async function goldenBookNumbers(
  { transaction }: CommandContext,
  issuerCode: string,
  items: readonly { readonly title: string }[],
  signedOn: string,
): Promise<readonly string[]> {
  const next = new Map<string, { last: number; year: number }>()
  const titles = [...new Set(items.map((item) => item.title))].toSorted()
  for (const title of titles) {
    const { book, year } = registerBook(issuerCode, title, signedOn)
    const count = items.filter((item) => item.title === title).length
    const first = await takeRegisterNumbers(transaction, book, year, count)
    next.set(title, { last: first - 1, year })
  }
  return items.map((item) => {
    const counter = next.get(item.title)
    if (!counter) throw new Error(`no golden book for ${item.title}`)
    counter.last += 1
    return formatRegisterNumber(counter.last, counter.year)
  })
}
