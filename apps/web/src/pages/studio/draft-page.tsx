import type { FormDraftView } from '@thidua/contracts'
import { useQuery } from '@tanstack/react-query'
import { readingOf } from '#src/api/use-reading.ts'
import { type FormDraft, formDraftKey } from '#src/drafts/form-draft.ts'
import { formDraftRoute } from '#src/navigation/studio-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { PageSkeleton } from '#src/parts/page-skeleton.tsx'
import { draftStore, useSignedIn } from '#src/session/session-store.ts'
import { DraftDesk } from './draft-desk.tsx'

const lookAgain = 20_000

type Opened = { readonly view: FormDraftView; readonly unsent: FormDraft | null }

/** A form on the drawing board: what the server holds, or what this machine kept of an earlier visit. */
export function DraftPage() {
  const { draftId } = formDraftRoute.useParams()
  const { user } = useSignedIn()
  const reading = readingOf('form.getDraft', { draftId })
  const draft = useQuery({ ...reading, refetchOnMount: 'always', refetchInterval: lookAgain })
  const unsent = useQuery({
    queryKey: ['this-machine', 'form', draftId],
    queryFn: async () =>
      await draftStore.forms.read(formDraftKey({ userId: user.id, draftId })).catch(() => null),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (draft.data && !draft.error && (!draft.isFetchedAfterMount || unsent.data === undefined)) {
    return <PageSkeleton />
  }
  return (
    <Loaded query={draft}>
      {(view) => <Opened key={view.id} view={view} unsent={view.canEdit ? (unsent.data ?? null) : null} />}
    </Loaded>
  )
}

function Opened({ view, unsent }: Opened) {
  return <DraftDesk view={view} unsent={unsent} />
}
