import { evaluateDtiRank } from '@thidua/awards'
import type { Answers, Occasion, Score } from '@thidua/contracts'
import type { DossierRow, RoundRow } from '@thidua/data/repositories'
import type { CompiledForm, PlatformFacts } from '@thidua/forms'
import { onlyIn, scoreDossier } from '@thidua/forms'
import type { QueryContext } from '../command/run-query.ts'
import { dtiConfiguration } from '../law/dti-configuration.ts'
import type { DossierContent } from './dossier-content.ts'
import type { DossierFile } from './dossier-file.ts'

const emptyScore: Score = {
  scale: 'verdict',
  lines: [],
  met: 0,
  notMet: 0,
  notApplicable: 0,
  notYetApplicable: 0,
  unanswered: 0,
  totalHundredths: null,
}

export type ScoredSubject = {
  readonly unitId: string
  readonly isUnit: boolean
  readonly occasion: Occasion
  readonly year: number
}

/** Whom a dossier's score is about. */
export function scoredSubject(
  { unitId, subjectIsUnit: isUnit }: Pick<DossierRow, 'unitId' | 'subjectIsUnit'>,
  { occasion, year }: Pick<RoundRow, 'occasion' | 'year'>,
): ScoredSubject {
  return { unitId, isUnit, occasion, year }
}

/** The score of a file, of its own answers or of others in their place. */
export function scoreFile(
  context: QueryContext,
  { row, round, content }: Pick<DossierFile, 'row' | 'round' | 'content'>,
  answers = row.answers,
): Score {
  return scoreAnswers(context, content, answers, scoredSubject(row, round))
}

/**
 * The score of answers as they stand, with what the platform itself knows (criterion A9). An agency's form laid over the
 * province's changes nothing in it: the province's model is asked about the province's form and the answers to that.
 */
export function scoreAnswers(
  context: QueryContext,
  content: DossierContent,
  answers: Answers,
  subject: ScoredSubject,
): Score {
  if (!content.scoring) return emptyScore
  const { model } = content.scoring
  const { form, own } = scoredBy(content, answers)
  return scoreDossier(model, form, own, platformFacts(context, content, subject))
}

/** What the province's scoring looks at. */
export function scoredBy(
  { form, extension }: DossierContent,
  answers: Answers,
): { readonly form: CompiledForm; readonly own: Answers } {
  if (!extension) return { form: form.form, own: answers }
  return { form: extension.base.form, own: onlyIn(extension.base.form, answers) }
}

export function platformFacts(
  context: QueryContext,
  { scoring }: DossierContent,
  subject: ScoredSubject,
): PlatformFacts {
  const needsDti = scoring?.model.criteria.some((criterion) => criterion.computedBy === 'dti-rank')
  return needsDti ? dtiFacts(context, subject) : {}
}

function dtiFacts(context: QueryContext, subject: ScoredSubject): PlatformFacts {
  const { references, law } = context
  const unit = references.units.get(subject.unitId)
  if (!unit || !subject.isUnit) return {}
  const scores = references.dtiScores.flatMap((score) => {
    const kind = references.units.get(score.unitId)?.kind
    return kind
      ? [
          {
            unitId: score.unitId,
            unitKind: kind,
            year: score.year,
            hundredths: Math.round(score.percent * 100),
          },
        ]
      : []
  })
  const config = dtiConfiguration(law, subject.occasion, subject.year)
  const result = evaluateDtiRank(config, scores, {
    unitId: unit.id,
    unitKind: unit.kind,
    occasion: subject.occasion,
  })
  return {
    'dti-rank': {
      outcome: result.outcome,
      because: [
        { fact: 'dti.reason', value: result.reason },
        { fact: 'dti.rank', value: result.rank },
        { fact: 'dti.passRank', value: result.passRank },
        { fact: 'dti.averageHundredths', value: result.averageHundredths },
      ],
      legalBasis: law.content.campaign.dtiRule.legalBasis,
    },
  }
}
