import type {
  CouncilVoteView,
  DeadlineView,
  EligibilityFinding,
  EvidenceView,
  OpinionView,
  SubjectView,
} from '@thidua/contracts'
import type { Finding } from '@thidua/awards'
import type { EvidenceRow, OpinionRow, VoteRow } from '@thidua/data/repositories'
import { countWorkingDays } from '@thidua/workflow'
import type { QueryContext } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { say } from '../sentences/say.ts'
import type { DossierFile } from './dossier-file.ts'

const isoInstant = (text: string): string => new Date(text).toISOString()

export function viewEvidence(row: EvidenceRow): EvidenceView {
  return {
    id: row.id,
    fieldId: row.fieldId,
    name: row.name,
    mediaType: row.mediaType,
    size: row.size,
    sha256: row.sha256,
    uploadedAt: isoInstant(row.uploadedAt),
    uploadedBy: row.uploadedByName,
  }
}

export function viewVote(row: VoteRow): CouncilVoteView {
  const { recordedBy, recordedByName, recordedAt: _recordedAt, ...vote } = row
  return { ...vote, recordedBy: { userId: recordedBy, name: recordedByName } }
}

export function viewOpinion(row: OpinionRow): OpinionView {
  const { station, favourable, text, givenBy, givenByName, givenAt } = row
  return {
    station,
    favourable,
    text,
    by: { userId: givenBy, name: givenByName },
    at: isoInstant(givenAt),
  }
}

export function viewFinding(finding: Finding): EligibilityFinding {
  const { code, level, params, legalBasis } = finding
  return { code, level, legalBasis, sentence: say(sentences.eligibility[code], params) }
}

export function viewSubject(context: QueryContext, file: DossierFile): SubjectView {
  const { row } = file
  return {
    id: row.subjectId,
    kind: row.subjectKind,
    stakeholder: row.stakeholder,
    name: row.subjectName,
    address: row.subjectAddress,
    unit: unitRef(context.references, row.unitId),
    invented: row.subjectInvented,
  }
}

/** The running clock of a dossier, with the days it skips; a clock that has run out still shows, in negative days. */
export function viewDeadline(context: QueryContext, file: DossierFile): DeadlineView | null {
  const timer = file.stations.timer
  if (!timer || (file.row.deadlineOn === null && !timer.paused)) return null
  const { paused } = timer
  return {
    startedOn: timer.startedOn,
    dueOn: timer.dueOn,
    workingDays: timer.workingDays,
    workingDaysLeft: paused
      ? (timer.remainingDays ?? 0)
      : countWorkingDays(context.today, timer.dueOn, context.references.calendar),
    skipped: timer.skipped,
    paused,
    legalBasis: file.stage.clock?.legalBasis ?? [],
  }
}
