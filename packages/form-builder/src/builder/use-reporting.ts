import { useEffect, useRef } from 'react'
import type { Command } from '../document/command.ts'
import type { Builder } from './builder.ts'
import type { FormBuilderProps } from './builder-props.ts'

const checkPause = 700

/** Tells the page of changes, and asks the gate for findings, a moment after the last key; nothing is left untold on leaving. */
export function useReporting(
  builder: Builder,
  props: Pick<FormBuilderProps, 'onChange' | 'onCheck' | 'findings' | 'comments'>,
): void {
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    let commands: Command[] = []
    const unlisten = builder.store.onChange((_, command) => commands.push(command))
    const unwatch = builder.draft.watch(() => {
      // the draft is made anew for a fuller question bank too; the form is as it was
      if (commands.length === 0) return
      const { definition, scoring } = builder.draft.get()
      const news = commands
      commands = []
      latest.current.onChange?.({ definition, scoring }, news)
    })
    const flush = () => void builder.draft.refresh()
    window.addEventListener('pagehide', flush)
    return () => {
      flush()
      window.removeEventListener('pagehide', flush)
      unlisten()
      unwatch()
    }
  }, [builder])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const { definition, scoring, document } = builder.draft.get()
      const findings = await latest.current.onCheck?.({ definition, scoring }).catch(() => null)
      // An answer about a form that has changed since is of no use: the next one is on its way.
      if (findings && builder.store.document() === document) builder.draft.takeFindings(findings, document)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), checkPause)
    }
    wait()
    const unwatch = builder.draft.watch(wait)
    return () => {
      clearTimeout(timer)
      unwatch()
    }
  }, [builder])
  const { findings, comments } = props
  useEffect(() => {
    const openComments = new Map<string, number>()
    for (const { partId, resolved } of comments ?? []) {
      if (!resolved) openComments.set(partId, (openComments.get(partId) ?? 0) + 1)
    }
    builder.session.set({ openComments })
  }, [builder, comments])
  useEffect(() => {
    if (findings) builder.draft.takeFindings(findings, builder.store.document())
  }, [builder, findings])
}
