import { useEffect, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { ConflictDialog } from '../merge/conflict-dialog.tsx'
import { useIncoming } from '../merge/use-incoming.ts'
import { HistoryView } from '../history/history-view.tsx'
import { JsonPanel } from '../json-panel/json-panel.tsx'
import { PreviewView } from '../preview/preview-view.tsx'
import { ScoringView } from '../scoring/scoring-view.tsx'
import { TestBench } from '../test-bench/test-bench.tsx'
import { TranslationGrid } from '../translation/translation-grid.tsx'
import { createBuilder } from './builder.ts'
import styles from './builder.module.css'
import type { FormBuilderProps } from './builder-props.ts'
import { EditView } from './edit-view.tsx'
import type { View } from './session.ts'
import { StatusLine } from './status-line.tsx'
import { Toolbar } from './toolbar.tsx'
import { BuilderProvider, SurroundingsProvider, useSession } from './use-builder.ts'
import { useSurroundingsOf } from './use-surroundings-of.ts'
import { useReporting } from './use-reporting.ts'

/**
 * Draws up a form: outline, live canvas and properties; preview, test bench, scoring, translations, JSON and history.
 * It needs the height of its parent. All reading and writing of the world is the page's: everything comes and goes by props.
 */
export function FormBuilder(props: FormBuilderProps) {
  return <OpenBuilder key={`${props.definition.id} ${props.revision ?? 0}`} {...props} />
}

function OpenBuilder(props: FormBuilderProps) {
  const { definition, scoring, base, readOnly, fragments, saveState, actions } = props
  const [builder] = useState(() =>
    createBuilder({ content: { definition, scoring }, base, readOnly, fragments }),
  )
  const surroundings = useSurroundingsOf(props)
  // before what somebody else saved comes in: it may use questions the bank has just received
  useEffect(() => builder.draft.takeFragments(fragments), [builder, fragments])
  useReporting(builder, props)
  useEffect(() => () => builder.draft.stop(), [builder])
  useIncoming(builder, props)
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return
    const key = event.key.toLowerCase()
    if (key === 'z' && !event.shiftKey) builder.undo()
    else if (key === 'y' || (key === 'z' && event.shiftKey)) builder.redo()
    else return
    event.preventDefault()
  }
  return (
    <BuilderProvider value={builder}>
      <SurroundingsProvider value={surroundings}>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- undo and redo from anywhere inside */}
        <div className={styles['builder']} onKeyDown={press}>
          <Toolbar saveState={saveState} actions={actions} />
          <CurrentView />
          <StatusLine />
        </div>
        <ConflictDialog />
      </SurroundingsProvider>
    </BuilderProvider>
  )
}

const views: Readonly<Record<Exclude<View, 'edit'>, () => React.JSX.Element>> = {
  preview: PreviewView,
  test: TestBench,
  scoring: ScoringView,
  translation: TranslationGrid,
  json: JsonPanel,
  history: HistoryView,
}

function CurrentView() {
  const view = useSession((session) => session.view)
  if (view === 'edit') return <EditView />
  const Shown = views[view]
  return (
    <div className={styles['whole']}>
      <Shown />
    </div>
  )
}

/** In a text box the keys for undo are the box's own. */
function isWriting(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button])')
  )
}
