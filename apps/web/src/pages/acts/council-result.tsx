import type { CouncilVoteView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Notice } from '@thidua/ui'
import { LegalBasisList } from '#src/parts/legal-basis-list.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'

/** The result and its rule in one sentence. */
export function CouncilResult({ vote }: { readonly vote: CouncilVoteView | undefined }) {
  const t = useTranslate()
  const text = useLocalText()
  if (!vote) return null
  return (
    <Notice
      tone={vote.passed ? 'success' : 'warning'}
      title={t(vote.passed ? 'dossierPage.votePassed' : 'dossierPage.voteFailed')}
      live
    >
      <p>{text(vote.explanation)}</p>
      <LegalBasisList basis={vote.legalBasis} />
    </Notice>
  )
}
