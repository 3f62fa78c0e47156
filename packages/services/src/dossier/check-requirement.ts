import type { CouncilRule, VoteCount } from '@thidua/awards'
import { requirePassedVote } from '@thidua/awards'
import type { Act, Requirement } from '@thidua/contracts'
import { findRound } from '@thidua/data/repositories'
import type { DomainError } from '@thidua/kernel'
import { domainError } from '@thidua/kernel'
import { isRoundOpen } from '../campaign/view-round.ts'
import type { QueryContext } from '../command/run-query.ts'
import { competencesOf, findCatalogueTitle, titleRuleFor } from '../law/award-rules.ts'
import type { DossierFile } from './dossier-file.ts'
import { eligibilityOf } from './eligibility-of.ts'
import { unfinishedAnswers } from './unfinished-answers.ts'

/** What the act itself brings along, so that a requirement can look at it. */
export type ActInput = {
  readonly act: Act
  readonly vote?: { readonly rule: CouncilRule; readonly count: VoteCount }
  /** Only showing what is open: then what is seconds old will do. Deciding reads the round itself. */
  readonly preview?: boolean
}

type Check = (context: QueryContext, file: DossierFile, input: ActInput) => Promise<DomainError | null>

/** Acts that bring their own vote or opinion: until they are done it cannot be missing. */
const bringsVote: readonly Act[] = ['recordAgencyCouncil', 'recordProvincialCouncil']
const bringsOpinion: readonly Act[] = ['appraise', 'verify']

/** Each requirement of a workflow step, by its name. Null means it holds. */
const checks: Readonly<Record<Requirement, Check>> = {
  async roundOpen(context, file, { preview }) {
    const round = preview ? file.round : await findRound(context.transaction, file.row.roundId)
    return round && isRoundOpen(round, context.today)
      ? null
      : domainError('round.closed', { round: file.round.name, closesOn: file.round.closesOn })
  },

  async answersComplete(_context, file) {
    const problems = unfinishedAnswers(file)
    return problems.length === 0
      ? null
      : domainError('dossier.answers-incomplete', { count: problems.length }, problems)
  },

  async councilPassed(_context, file, input) {
    if (bringsVote.includes(input.act)) {
      if (!input.vote) return null
      const result = requirePassedVote(input.vote.rule, input.vote.count)
      return result.ok ? null : result.error
    }
    const level = file.row.stage.startsWith('province.') ? 'province' : 'agency'
    const vote = file.stations.votes.findLast((one) => one.level === level && isOfThisRun(file, level, one))
    return vote?.passed ? null : domainError('workflow.requirement-missing', { requirement: 'councilPassed' })
  },

  async opinionGiven(_context, file, input) {
    if (bringsOpinion.includes(input.act)) return null
    const stations = file.content.workflow.definition.stages.flatMap((stage) =>
      stage.steps.flatMap((step) =>
        step.act === 'appraise'
          ? ['appraisal' as const]
          : step.act === 'verify'
            ? ['verification' as const]
            : [],
      ),
    )
    const given = (station: string) =>
      file.stations.opinions.some((one) => one.station === station && isSinceReceipt(file, one.givenAt))
    const missing = stations.find((station) => !given(station))
    return missing
      ? domainError('workflow.requirement-missing', { requirement: 'opinionGiven', station: missing })
      : null
  },

  async titleWithinCompetence(context, file, input) {
    const { row, round } = file
    const authority = findCatalogueTitle(context.law, row.title)?.decider.authority
    const mayDecide = authority !== undefined && authoritiesFor(input.act).includes(authority)
    const offered = competencesOf(context.law).some(
      (one) =>
        one.title === row.title &&
        one.subjects.includes(row.subjectKind) &&
        one.occasions.includes(round.occasion),
    )
    return mayDecide && offered
      ? null
      : domainError('award.not-competent', {
          title: row.title,
          subjectKind: row.subjectKind,
          occasion: round.occasion,
        })
  },

  async standardKnown(context, file) {
    return titleRuleFor(context.law, file.row.title)?.standard
      ? null
      : domainError('award.standard-missing', { title: file.row.title })
  },

  async eligible(context, file) {
    const { findings } = await eligibilityOf(context, file, null)
    const block = findings.find((one) => one.level === 'block')
    if (!block) return null
    return domainError(block.refusal, { finding: block.code, ...block.params })
  },
}

export async function checkRequirement(
  context: QueryContext,
  file: DossierFile,
  requirement: Requirement,
  input: ActInput,
): Promise<DomainError | null> {
  return checks[requirement](context, file, input)
}

/** Whose titles an act may deal with: a head grants own titles, and proposes only those of higher levels. */
function authoritiesFor(act: Act): readonly string[] {
  if (act === 'awardAtAgency') return ['unitHead', 'enterpriseDirector']
  if (act === 'signDecision') return ['provincialChair']
  return ['provincialChair', 'primeMinister', 'president']
}

/** Votes and opinions of an earlier run, before the dossier was returned, decide nothing now. */
function isOfThisRun(
  file: DossierFile,
  level: 'agency' | 'province',
  vote: { readonly recordedAt: string },
): boolean {
  return level === 'agency' || isSinceReceipt(file, vote.recordedAt)
}

function isSinceReceipt(file: DossierFile, at: string): boolean {
  return file.row.receivedAt !== null && new Date(at) >= file.row.receivedAt
}
