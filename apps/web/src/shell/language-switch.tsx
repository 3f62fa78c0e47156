import { setLanguage, t, useLanguage } from '@thidua/i18n'
import { Button } from '@thidua/ui'

/** Each language is named in itself. */
export function LanguageSwitch() {
  const other = useLanguage() === 'vi' ? 'en' : 'vi'
  return (
    <Button variant="quiet" small icon="language" lang={other} onClick={() => void setLanguage(other)}>
      {other === 'en' ? t('shell.english') : t('shell.vietnamese')}
    </Button>
  )
}
