import type { DossierListItem } from '@thidua/contracts'
import { useQuery } from '@tanstack/react-query'
import { useReading } from '#src/api/use-reading.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { campaignReading } from '#src/parts/use-title-names.ts'
import { stageChoices } from '#src/parts/stage-choices.ts'

type Choice = { readonly value: string; readonly label: string }
export type FilterChoices = Readonly<
  Record<'stage' | 'unitId' | 'stakeholder' | 'roundId' | 'title', readonly Choice[]>
>

/** What the list may be narrowed to, with the names people know. */
export function useFilterChoices(rows: readonly DossierListItem[]): FilterChoices {
  const text = useLocalText()
  const units = useReading('unit.list', { pageSize: 200 })
  const stakeholders = useReading('stakeholder.list', { all: true })
  const rounds = useReading('campaign.listRounds', {})
  const campaign = useQuery(campaignReading)
  return {
    stage: stageChoices(rows.map(({ stage, stageTitle }) => ({ id: stage, title: text(stageTitle) }))),
    unitId: (units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    stakeholder: (stakeholders.data ?? []).map(({ kind, title }) => ({ value: kind, label: text(title) })),
    roundId: (rounds.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
    title: (campaign.data?.titles ?? []).map(({ code, name }) => ({ value: code, label: text(name) })),
  }
}
