import type { SessionView } from '@thidua/contracts'
import { getLanguage, setLanguage, useTranslate } from '@thidua/i18n'
import { applyTheme, Button, Dialog, RadioGroup, readTheme, Row, Stack } from '@thidua/ui'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { RefusalNotice } from '../parts/refusal-notice.tsx'
import { RouterLinkButton } from '../parts/router-link-button.tsx'
import { holdsRole, useSignOut } from '../session/session-store.ts'
import { ChangePasswordForm } from './change-password-form.tsx'

type Props = { readonly session: SessionView; readonly onClose: () => void }

export function AccountDialog({ session, onClose }: Props) {
  const t = useTranslate()
  const router = useRouter()
  const signOut = useSignOut()
  const [language, setChosenLanguage] = useState(getLanguage)
  const [theme, setTheme] = useState(readTheme)
  const [changing, setChanging] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function leave(everywhere: boolean) {
    try {
      await signOut(everywhere)
      await router.navigate({ to: '/dang-nhap' })
    } catch (problem) {
      setError(problem)
    }
  }

  return (
    <Dialog open title={session.user.name} onClose={onClose}>
      <Stack>
        <ul>
          {session.assignments.map(({ role, unit }) => (
            <li key={`${role}-${unit.id}`}>
              {t('shell.actingAs', { role: t(`role.${role}`), unit: unit.name })}
            </li>
          ))}
        </ul>
        <RadioGroup
          label={t('shell.language')}
          layout="row"
          value={language}
          onChange={(value) => {
            const chosen = value === 'en' ? 'en' : 'vi'
            setChosenLanguage(chosen)
            void setLanguage(chosen)
          }}
          options={[
            { value: 'vi', label: t('shell.vietnamese') },
            { value: 'en', label: t('shell.english') },
          ]}
        />
        <RadioGroup
          label={t('shell.theme')}
          layout="row"
          value={theme}
          onChange={(value) => {
            const chosen = value === 'light' || value === 'dark' ? value : 'system'
            setTheme(chosen)
            applyTheme(chosen)
          }}
          options={[
            { value: 'system', label: t('shell.themeSystem') },
            { value: 'light', label: t('shell.themeLight') },
            { value: 'dark', label: t('shell.themeDark') },
          ]}
        />
        {holdsRole(session, ['agencyHead']) ? (
          <Row>
            <RouterLinkButton to="/phan-mo-rong" variant="quiet" icon="plugin" onClick={onClose}>
              {t('shell.unitPlugins')}
            </RouterLinkButton>
          </Row>
        ) : null}
        {changing ? (
          <ChangePasswordForm onDone={() => setChanging(false)} />
        ) : (
          <Row>
            <Button variant="quiet" icon="lock" onClick={() => setChanging(true)}>
              {t('shell.changePassword')}
            </Button>
          </Row>
        )}
        <RefusalNotice error={error} />
        <Row>
          <Button icon="signOut" onClick={() => void leave(false)}>
            {t('shell.signOut')}
          </Button>
          <Button variant="quiet" onClick={() => void leave(true)}>
            {t('shell.signOutEverywhere')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  )
}
