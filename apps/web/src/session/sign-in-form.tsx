import type { SessionView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Stack, TextField } from '@thidua/ui'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { callOperation } from '../api/call-operation.ts'
import { RefusalNotice } from '../parts/refusal-notice.tsx'
import { currentSession } from './session-store.ts'

type Props = {
  /** Known when a session ran out: only the password is asked again. */
  readonly username?: string
  readonly onSignedIn: (session: SessionView) => void
}

export function SignInForm({ username: known, onSignedIn }: Props) {
  const t = useTranslate()
  const client = useQueryClient()
  const [username, setUsername] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const [error, setError] = useState<unknown>(null)
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)

  async function signIn(event: FormEvent) {
    event.preventDefault()
    const lacks = username.trim() === '' || password === ''
    setMissing(lacks)
    if (lacks || busy) return
    setBusy(true)
    setError(null)
    try {
      const session = await callOperation('session.signIn', { username: username.trim(), password })
      client.setQueryData(currentSession.queryKey, session)
      onSignedIn(session)
    } catch (problem) {
      setError(problem)
      setPassword('')
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={(event) => void signIn(event)} noValidate>
      <Stack>
        <RefusalNotice error={error} />
        <TextField
          label={t('signIn.username')}
          value={username}
          onChange={setUsername}
          autoComplete="username"
          spellCheck={false}
          readOnly={known !== undefined}
          autoFocus={known === undefined}
          error={missing && username.trim() === '' ? t('signIn.missing') : undefined}
        />
        <TextField
          type="password"
          label={t('signIn.password')}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          autoFocus={known !== undefined}
          error={missing && password === '' ? t('signIn.missing') : undefined}
        />
        <Button type="submit" variant="primary" busy={busy} wide>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  )
}
