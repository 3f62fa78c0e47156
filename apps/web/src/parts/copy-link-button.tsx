import { useTranslate } from '@thidua/i18n'
import { Button } from '@thidua/ui'
import { useState } from 'react'

/** The address is the view: copying it shares filter, sort and page. */
export function CopyLinkButton() {
  const t = useTranslate()
  const [copied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(location.href)
    setCopied(true)
    setTimeout(() => setCopied(false), 3_000)
  }
  return (
    <Button icon={copied ? 'check' : 'link'} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t('shell.linkCopied') : t('shell.copyLink')}</span>
    </Button>
  )
}
