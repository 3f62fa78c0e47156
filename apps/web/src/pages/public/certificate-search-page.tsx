import { useTranslate } from '@thidua/i18n'
import { Button, PageHeader, Stack, TextField } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import styles from './public.module.css'

export function CertificateSearchPage() {
  const t = useTranslate()
  const navigate = useNavigate()
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  usePageTitle(t('portal.checkCertificate'))

  function check(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    const typed = code.trim()
    if (typed !== '') void navigate({ to: '/xac-nhan/$code', params: { code: typed } })
  }

  return (
    <div className={styles['narrow']}>
      <PageHeader title={t('portal.checkCertificate')} lead={t('portal.checkLead')} />
      <form onSubmit={check} noValidate>
        <Stack>
          <TextField
            label={t('portal.code')}
            help={t('portal.codeHelp')}
            value={code}
            onChange={setCode}
            autoComplete="off"
            spellCheck={false}
            error={tried && code.trim() === '' ? t('act.required') : undefined}
          />
          <div>
            <Button type="submit" variant="primary">
              {t('portal.checkIt')}
            </Button>
          </div>
        </Stack>
      </form>
    </div>
  )
}
