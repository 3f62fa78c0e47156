import type { DossierListItem } from '@thidua/contracts'
import { useQuery } from '@tanstack/react-query'
import { callOperation } from '#src/api/call-operation.ts'
import { holdsRole, useSignedIn } from '#src/session/session-store.ts'

/** Stages where a council sits. Agency stages belong to plugins and share this id. */
const councilStages = ['agency.council', 'province.council'] as const

/** What waits at my council, in the order it arrived. */
export function useCouncilAgenda() {
  const session = useSignedIn()
  const provincial = session.assignments.some(({ unit }) => unit.kind === 'province')
  const stages = provincial ? councilStages : councilStages.slice(0, 1)
  return useQuery({
    queryKey: ['dossier.list', 'council', stages.join(), holdsRole(session, ['councilSecretary'])],
    queryFn: async ({ signal }): Promise<readonly DossierListItem[]> => {
      const pages = await Promise.all(
        stages.map((stage) =>
          callOperation('dossier.list', { stage, sort: 'subjectName', pageSize: 100 }, { signal }),
        ),
      )
      return pages.flatMap(({ items }) => items)
    },
  })
}
