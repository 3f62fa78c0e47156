import { Buffer } from 'node:buffer'
import { canSeeDossier } from '@thidua/access'
import type { AwardCatalogueTitle } from '@thidua/contracts'
import type { CertificateRow, DecisionRow } from '@thidua/data/repositories'
import { findCertificate, findDecision, findDossier } from '@thidua/data/repositories'
import type { CertificateClaim } from '@thidua/documents'
import { certificateQrText, certificateWords, encodeCertificateClaim } from '@thidua/documents'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import { resourceOf } from '../dossier/dossier-file.ts'
import { findCatalogueTitle } from '../law/award-rules.ts'
import type { CertificateSheet } from '../ports/document-press.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { issuerTitle, unitOf } from './issuer.ts'
import { signerOf } from './office-facts.ts'
import type { PrintedFile } from './printed-file.ts'
import { printedName } from './printed-file.ts'

/** The certificate as PDF, with its signed claim in the QR code. For who may see the dossier it came of. */
export async function printCertificate(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly code: string },
): Promise<Outcome<PrintedFile>> {
  const sheet = await runQuery(deps, call, 'decision.get', async (context) => {
    const certificate = await findCertificate(context.transaction, input.code)
    const dossier = certificate ? await findDossier(context.transaction, certificate.dossierId) : null
    if (!certificate || !dossier || !canSeeDossier(call.actor, resourceOf(dossier))) {
      return refuse('certificate.not-found')
    }
    const decision = await findDecision(context.transaction, certificate.decisionId)
    if (!decision) return refuse('decision.not-found')
    return ok(certificateSheet(context, certificate, decision, dossier))
  })
  if (!sheet.ok) return sheet
  return ok({
    fileName: printedName(`${sheet.value.titleName} ${sheet.value.subjectName}`, 'pdf'),
    mediaType: 'application/pdf',
    bytes: await deps.press.certificatePdf(sheet.value),
  })
}

function certificateSheet(
  context: QueryContext,
  certificate: CertificateRow,
  decision: DecisionRow,
  dossier: { readonly subjectAddress: string | null; readonly subjectInvented: boolean },
): CertificateSheet {
  const { references, law, deps } = context
  const unit = unitOf(references, decision.issuingUnitId)
  const item = decision.items.find((one) => one.certificateCode === certificate.code)
  const claim = Buffer.from(encodeCertificateClaim(certificate.claim as unknown as CertificateClaim), 'utf8')
  const sameName = certificate.unitName === certificate.subjectName
  return certificateWords({
    kind: sheetKind(findCatalogueTitle(law, certificate.title)),
    issuerTitle: issuerTitle(unit),
    subjectName: certificate.subjectName,
    subjectLine: dossier.subjectAddress ?? (sameName ? '' : certificate.unitName),
    achievement: item?.achievement ?? '',
    decisionNumber: decision.number,
    signedOn: decision.signedOn,
    goldenBookNumber: certificate.goldenBookNumber,
    place: sentences.documents.place,
    signer: signerOf(unit, decision),
    qrText: certificateQrText(
      `${deps.publicUrl}/xac-nhan/${certificate.code}`,
      claim.toString('base64url'),
      certificate.signature,
    ),
    invented: dossier.subjectInvented || unit.invented,
  })
}

function sheetKind(title: AwardCatalogueTitle | undefined): CertificateSheet['kind'] {
  if (title?.family === 'emulationTitle') return 'emulationFlag'
  return title?.level === 'unit' ? 'letterOfCommendation' : 'certificateOfMerit'
}
