import type { Operations } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, KeyboardHint, Row, TextArea, useToast } from '@thidua/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent } from 'react'
import { isSessionLost, isWorthRetrying } from '#src/api/api-error.ts'
import type { RemarkSending, RemarkTyped } from '#src/drafts/remark-keeper.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { isSessionExpired, onSessionExpiryChange } from '#src/session/session-expiry.ts'
import type { RemarkBoard } from './remark-board.ts'
import { isTooLong, keptText, longestRemark } from './remark-length.ts'
import { useKeptRemark } from './use-kept-remark.ts'
import { useRemarkCommand } from './use-remark-command.ts'
import styles from './remarks.module.css'

type Sent = {
  readonly [Name in 'remark.write' | 'remark.reply']: {
    readonly name: Name
    readonly input: Operations[Name]['input']
  }
}['remark.write' | 'remark.reply']

type Props = {
  readonly board: RemarkBoard
  readonly box: string
  readonly label: string
  /** The box is gone, its words sent or dropped. */
  readonly onDone: () => void
  /** Of the thread, as it is read; null for a new one. */
  readonly version: number | null
  readonly send: (typed: RemarkTyped, sending: RemarkSending) => Sent
  readonly options?: ((typed: RemarkTyped, change: (typed: RemarkTyped) => void) => ReactNode) | undefined
}

/** A remark being written. It lies on this machine until the server has it, and is sent again when the way is free. */
export function RemarkBox({ board, box, label, version, send, options, onDone }: Props) {
  const t = useTranslate()
  const showToast = useToast()
  const kept = useKeptRemark(board.dossierId, box)
  const write = useRemarkCommand('remark.write', board.dossierId)
  const reply = useRemarkCommand('remark.reply', board.dossierId)
  const { error } = version === null ? write : reply
  const pending = write.isPending || reply.isPending
  const text = keptText(kept.typed.text)
  const tooLong = isTooLong(text)

  function close() {
    board.setBox(box, false)
    onDone()
  }

  function submit() {
    if (text === '' || tooLong || pending) return
    const sending = kept.beginSending(version)
    const { name, input } = send({ ...kept.typed, text }, sending)
    const answered = {
      onSuccess: () => void kept.sent().then(close),
      onError: (refusal: unknown) => {
        if (!isWorthRetrying(refusal) && !isSessionLost(refusal)) kept.refused()
      },
    }
    if (name === 'remark.write') write.mutate({ input, key: sending.key }, answered)
    else reply.mutate({ input, key: sending.key }, answered)
  }

  async function discard() {
    const undo = await kept.discard()
    close()
    if (text === '') return
    const onUndo = () => void undo().then(() => board.setBox(box, true))
    showToast({ text: t('remarks.discarded'), onUndo })
  }

  const sendAgain = useEffectEvent(submit)
  useEffect(() => {
    if (!isWorthRetrying(error) && !isSessionLost(error)) return
    const online = () => sendAgain()
    const stop = onSessionExpiryChange(() => {
      if (!isSessionExpired()) sendAgain()
    })
    window.addEventListener('online', online)
    return () => {
      stop()
      window.removeEventListener('online', online)
    }
  }, [error])

  function pressKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    submit()
  }

  return (
    <div className={styles['box']}>
      <TextArea
        label={label}
        rows={2}
        autoFocus={board.boxes.get(box) === true}
        value={kept.typed.text}
        onKeyDown={pressKey}
        onChange={(next) => kept.type({ ...kept.typed, text: next })}
        error={tooLong ? t('remarks.tooLong', { limit: longestRemark }) : undefined}
      />
      {options?.(kept.typed, kept.type)}
      <RefusalNotice error={pending ? null : error} />
      <Row>
        <Button
          small
          icon="send"
          variant="primary"
          disabled={text === '' || tooLong}
          busy={pending}
          onClick={submit}
        >
          {t('remarks.send')}
        </Button>
        <Button small variant="quiet" onClick={() => void discard()}>
          {text === '' ? t('remarks.close') : t('remarks.discard')}
        </Button>
        <KeyboardHint keys={['Ctrl', 'Enter']} />
      </Row>
      {text === '' ? null : <p className={styles['soft']}>{t('remarks.unsent')}</p>}
    </div>
  )
}
