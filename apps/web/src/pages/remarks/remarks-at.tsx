import { useTranslate } from '@thidua/i18n'
import { Disclosure, IconButton } from '@thidua/ui'
import { useEffect, useRef } from 'react'
import { NewRemark } from './new-remark.tsx'
import { boxOfPlace, type RemarkBoard } from './remark-board.ts'
import type { RemarkSpotProps } from './remark-spot.tsx'
import { RemarkThread } from './remark-thread.tsx'
import styles from './remarks.module.css'

type Props = RemarkSpotProps & { readonly board: RemarkBoard }

const layoutTime = 60

/** Open threads lie open, settled ones are folded away, and a new one begins behind the button. */
export function RemarksAt({ place, title, button: stands, board }: Props) {
  const t = useTranslate()
  const panel = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const threads = board.places.threadsAt.get(place) ?? []
  const open = threads.filter(({ settled }) => settled === null)
  const settled = threads.filter((thread) => thread.settled !== null)
  const box = boxOfPlace(place)
  const writing = board.view.writing !== null && board.boxes.has(box)
  const { wanted } = board
  useEffect(() => {
    if (wanted?.place !== place) return
    const timer = setTimeout(() => {
      panel.current?.focus({ preventScroll: true })
      panel.current?.scrollIntoView({ block: 'center' })
    }, layoutTime)
    return () => clearTimeout(timer)
  }, [wanted, place])
  /** What was pressed is gone: whoever works by keyboard goes on from here. */
  const settleFocus = () =>
    setTimeout(() => (panel.current ?? button.current)?.focus({ preventScroll: true }), 0)
  return (
    <>
      {board.view.writing && stands !== 'none' ? (
        <span className={styles[stands]}>
          <IconButton
            ref={button}
            icon="comment"
            small
            label={t('remarks.write', { title })}
            aria-expanded={writing}
            // between fields Tab goes on to the next field: there Alt+Enter writes
            tabIndex={stands === 'margin' ? -1 : undefined}
            aria-keyshortcuts={stands === 'margin' ? 'Alt+Enter' : undefined}
            onClick={() => board.setBox(box, !writing)}
          />
        </span>
      ) : null}
      {threads.length > 0 || writing ? (
        <div
          ref={panel}
          tabIndex={-1}
          role="group"
          aria-label={t('remarks.at', { title, count: open.length })}
          className={styles['panel']}
        >
          {open.map((thread) => (
            <RemarkThread key={thread.id} thread={thread} board={board} onDone={settleFocus} />
          ))}
          {settled.length > 0 ? (
            <Disclosure summary={t('remarks.settledCount', { count: settled.length })}>
              {settled.map((thread) => (
                <RemarkThread key={thread.id} thread={thread} board={board} onDone={settleFocus} />
              ))}
            </Disclosure>
          ) : null}
          {writing ? (
            <NewRemark board={board} box={box} place={place} title={title} onDone={settleFocus} />
          ) : null}
        </div>
      ) : null}
    </>
  )
}
