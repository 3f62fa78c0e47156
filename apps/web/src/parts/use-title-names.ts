import type { TitleCode } from '@thidua/contracts'
import { useQuery } from '@tanstack/react-query'
import { readingOf } from '../api/use-reading.ts'
import { useLocalText } from './use-local-text.ts'

export const campaignReading = { ...readingOf('campaign.get', {}), staleTime: Number.POSITIVE_INFINITY }

/** Names of titles and forms of commendation come from the catalogue of the law, by their code. */
export function useTitleNames(): (code: TitleCode) => string {
  const text = useLocalText()
  const campaign = useQuery(campaignReading)
  return (code) => {
    const title = campaign.data?.titles.find((candidate) => candidate.code === code)
    return title ? text(title.name) : code
  }
}
