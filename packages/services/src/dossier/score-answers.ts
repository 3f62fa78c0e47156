import { evaluateDtiRank } from '@thidua/awards'
import type { Answers, Occasion, Score } from '@thidua/contracts'
import type { PlatformFacts } from '@thidua/forms'
import { scoreDossier } from '@thidua/forms'
import type { QueryContext } from '../command/run-query.ts'
import { dtiConfiguration } from '../law/dti-configuration.ts'
import type { DossierContent } from './dossier-content.ts'

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

/** The score of answers as they stand, with what the platform itself knows (criterion A9). */
export function scoreAnswers(
  context: QueryContext,
  content: DossierContent,
  answers: Answers,
  subject: {
    readonly unitId: string
    readonly isUnit: boolean
    readonly occasion: Occasion
    readonly year: number
  },
): Score {
  if (!content.scoring) return emptyScore
  const { model } = content.scoring
  const needsDti = model.criteria.some((criterion) => criterion.computedBy === 'dti-rank')
  const facts = needsDti ? dtiFacts(context, subject) : {}
  return scoreDossier(model, content.form.form, answers, facts)
}

function dtiFacts(
  context: QueryContext,
  subject: {
    readonly unitId: string
    readonly isUnit: boolean
    readonly occasion: Occasion
    readonly year: number
  },
): PlatformFacts {
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
