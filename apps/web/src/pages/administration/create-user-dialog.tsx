import { roles, type Role, type UserView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Combobox, Dialog, Select, Stack, TextField } from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { FormButtons } from '#src/parts/form-buttons.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useUnitSearch } from '#src/parts/use-unit-search.ts'

type Props = { readonly onClose: () => void; readonly onCreated: (user: UserView) => void }

export function CreateUserDialog({ onClose, onCreated }: Props) {
  const t = useTranslate()
  const [username, setUsername] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [role, setRole] = useState<Role | null>(null)
  const [unitId, setUnitId] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const units = useUnitSearch()
  const create = useCommand('user.create', { onDone: onCreated })
  const missing = (empty: boolean) => (tried && empty ? t('act.required') : undefined)

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!username.trim() || !name.trim() || !password || !role || !unitId) return
    create.mutate({ username: username.trim(), name: name.trim(), password, assignments: [{ role, unitId }] })
  }

  return (
    <Dialog open title={t('admin.userCreate')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Stack>
          <RefusalNotice error={create.error} />
          <TextField
            label={t('admin.username')}
            required
            autoFocus
            autoComplete="off"
            value={username}
            onChange={setUsername}
            error={missing(!username.trim())}
          />
          <TextField
            label={t('admin.fullName')}
            required
            value={name}
            onChange={setName}
            error={missing(!name.trim())}
          />
          <TextField
            type="password"
            label={t('admin.userPassword')}
            help={t('shell.nextPasswordHelp')}
            required
            autoComplete="new-password"
            value={password}
            onChange={setPassword}
            error={missing(!password)}
          />
          <Select
            label={t('admin.userRole')}
            required
            placeholder=""
            value={role}
            onChange={(value) => setRole(roles.find((known) => known === value) ?? null)}
            options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
            error={missing(!role)}
          />
          <Combobox
            label={t('admin.userUnit')}
            required
            value={unitId}
            onChange={setUnitId}
            error={missing(!unitId)}
            {...units}
          />
          <FormButtons busy={create.isPending} onCancel={onClose}>
            {t('admin.userCreate')}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  )
}
