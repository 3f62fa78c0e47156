import { canEditDossier } from '@thidua/access'
import type { DossierRecord, Score } from '@thidua/contracts'
import type { StoredDossier } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { viewRound } from '../campaign/view-round.ts'
import { findCatalogueTitle } from '../law/award-rules.ts'
import { unitRef } from '../reference/references.ts'
import type { DossierFile } from './dossier-file.ts'
import { openDossierFile, openStoredDossier } from './dossier-file.ts'
import type { Eligibility } from './eligibility-of.ts'
import { eligibilityOf } from './eligibility-of.ts'
import { listItem } from './list-item.ts'
import { pathView } from './main-path.ts'
import { scoreFile } from './score-answers.ts'
import { viewAgencyForm, viewExtensionScore } from './view-extension.ts'
import { viewDeadline, viewEvidence, viewFinding, viewOpinion, viewSubject, viewVote } from './view-parts.ts'
import { viewSteps } from './view-steps.ts'

/** The whole dossier as the person asking may see it. Few queries: the row, its stations, its awards. */
export async function viewDossier(context: QueryContext, dossierId: string): Promise<Outcome<DossierRecord>> {
  const opened = await openDossierFile(context, dossierId, { lock: false })
  if (!opened.ok) return opened
  return ok(await viewFile(context, opened.value))
}

export async function viewStoredDossier(
  context: QueryContext,
  stored: StoredDossier | null,
): Promise<Outcome<DossierRecord>> {
  const opened = await openStoredDossier(context, stored)
  return opened.ok ? ok(await viewFile(context, opened.value)) : opened
}

async function viewFile(context: QueryContext, file: DossierFile): Promise<DossierRecord> {
  const { row, stations, content, round } = file
  const eligibility = await eligibilityView(context, file)
  return {
    ...(await listItem(context, row)),
    round: viewRound(round, context.today),
    subject: viewSubject(context, file),
    formHash: content.form.hash,
    answers: row.answers,
    notMet: row.notMet,
    score: shownScore(context, file),
    extensionScore: viewExtensionScore(context, content, row.answers),
    agencyForm: viewAgencyForm(context, content),
    holder: holderOf(context, file),
    stages: pathView(
      content.workflow.definition,
      file.stage,
      file.state.origin,
      isGrantedAtAgency(context, file),
    ),
    deadline: viewDeadline(context, file),
    steps: await viewSteps(context, file),
    canEdit: !row.suspended && canEditDossier(context.actor, file.stage, file.resource).ok,
    documents: context.deps.book.listDocuments(row.stakeholder).map(({ id, title }) => ({ id, title })),
    evidence: stations.evidence.map(viewEvidence),
    votes: stations.votes.map(viewVote),
    opinions: stations.opinions.map(viewOpinion),
    submissionLetter: stations.letter
      ? {
          number: stations.letter.number,
          signedOn: stations.letter.signedOn,
          signedBy: { userId: stations.letter.signedBy, name: stations.letter.signedByName },
        }
      : null,
    receipt: receiptOf(file),
    ...waitingOf(file),
    eligibility: eligibility.findings.map(viewFinding),
    pastAwards: eligibility.pastAwards.map(({ title, decisionNumber, signedOn, achievement }) => ({
      title,
      decisionNumber,
      signedOn,
      achievement,
    })),
    award: stations.award,
  }
}

/** Counted for each reading only where somebody is to see it while typing; elsewhere whoever wants to know why asks. */
function shownScore(context: QueryContext, file: DossierFile): Score | null {
  return file.content.scoring?.model.showWhileFilling === true ? scoreFile(context, file) : null
}

/** A draft nobody has touched since it was opened is not judged yet; that keeps reading one cheap. */
async function eligibilityView(context: QueryContext, file: DossierFile): Promise<Eligibility> {
  if (file.row.version === 1) return { findings: [], pastAwards: [] }
  return eligibilityOf(context, file, null)
}

function holderOf(context: QueryContext, file: DossierFile): DossierRecord['holder'] {
  const { holder } = file.stage
  if (!holder) return null
  return {
    role: holder.role,
    unit: holder.at === 'province' ? null : unitRef(context.references, file.row.unitId),
  }
}

function isGrantedAtAgency(context: QueryContext, file: DossierFile): boolean {
  return findCatalogueTitle(context.law, file.row.title)?.level === 'unit'
}

function receiptOf({ row }: DossierFile): DossierRecord['receipt'] {
  if (row.receiptNumber === null || row.receivedAt === null || row.ruleSet === null) return null
  return {
    number: row.receiptNumber,
    receivedAt: row.receivedAt.toISOString(),
    ruleSet: row.ruleSet,
  }
}

function waitingOf({ stations }: DossierFile): Pick<DossierRecord, 'openRequest' | 'suspension'> {
  const { openRequest, suspension } = stations
  return {
    openRequest: openRequest && {
      kind: openRequest.kind,
      reason: openRequest.reason,
      fieldIds: openRequest.fieldIds,
      by: { userId: openRequest.askedBy, name: openRequest.askedByName },
      at: new Date(openRequest.askedAt).toISOString(),
    },
    suspension: suspension && {
      reason: suspension.reason,
      by: { userId: suspension.suspendedBy, name: suspension.suspendedByName },
      at: new Date(suspension.suspendedAt).toISOString(),
    },
  }
}
