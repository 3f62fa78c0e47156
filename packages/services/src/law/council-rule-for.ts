import type { CouncilRule } from '@thidua/awards'
import type { TitleCode } from '@thidua/contracts'
import type { Law } from './setting-value.ts'
import { ratioSetting, textSetting } from './setting-value.ts'

const whole = { numerator: 1, denominator: 1 }

/**
 * How a council votes on a title: the catalogue of the law gives the default, the settings what an official confirmed.
 * A title nobody knows asks for every vote, so that a gap in the data never lets something pass.
 */
export function councilRuleFor(law: Law, title: TitleCode): CouncilRule {
  const vote = law.content.catalogue.titles.find((one) => one.code === title)?.vote
  const threshold = ratioSetting(law, `council.threshold.${title}`) ?? {
    ...(vote?.threshold ?? whole),
    strictlyMore: vote?.threshold.comparison === 'moreThan',
  }
  const basis = textSetting(law, 'council.thresholdBasis') ?? vote?.basis ?? 'totalMembers'
  return {
    id: `council.threshold.${title}`,
    basis: basis === 'presentMembers' ? 'present' : 'totalMembers',
    threshold: { numerator: threshold.numerator, denominator: threshold.denominator },
    strictlyMore: threshold.strictlyMore,
    quorum: ratioSetting(law, 'council.quorum') ?? whole,
    attendance: ratioSetting(law, 'council.awardSession') ?? whole,
    legalBasis: vote?.legalBasis ?? [],
  }
}
