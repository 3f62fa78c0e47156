import { useEffect, useRef } from 'react'
import type { Builder } from '../builder/builder.ts'
import type { FormBuilderProps } from '../builder/builder-props.ts'
import { mergeDocuments } from '../document/merge-documents.ts'
import { openLike } from '../document/open-document.ts'

/** Merges what somebody else saved, once per version; what contradicts is kept for the person to decide. */
export function useIncoming(builder: Builder, props: Pick<FormBuilderProps, 'incoming' | 'onMerged'>): void {
  const { incoming, onMerged } = props
  const done = useRef<string | number | null>(null)
  useEffect(() => {
    if (!incoming || done.current === incoming.version) return
    done.current = incoming.version
    const mine = builder.store.document()
    const { base, content, by, version } = incoming
    const common = builder.documentOf(base.definition) ?? openLike(mine, base, builder.nextKey)
    const merged = mergeDocuments(mine, common, content, builder.nextKey)
    if (merged.steps.length > 0) {
      builder.act({ op: 'batch', name: 'merge', commands: merged.steps }, { trusted: true })
    }
    if (merged.conflicts.length > 0) {
      builder.session.set({ conflicts: { by, conflicts: merged.conflicts, mine } })
    }
    // the page is told of the merged form before it hears that the merge is done: what it holds now is what it may send
    builder.draft.refresh()
    onMerged?.(version, merged.conflicts)
  }, [builder, incoming, onMerged])
}
