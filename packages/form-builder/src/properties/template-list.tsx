import { localText } from '@thidua/kernel'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { Button } from '@thidua/ui'
import { useBuilder, useSurroundings } from '../builder/use-builder.ts'
import { useContent } from './use-content.ts'
import styles from './properties.module.css'

/** Forms to begin with. What was there before is one step back. */
export function TemplateList() {
  const t = useTranslate()
  const language = useLanguage()
  const builder = useBuilder()
  const { templates = [] } = useSurroundings()
  const replace = useContent()
  if (templates.length === 0 || builder.readOnly || builder.base) return null
  return (
    <fieldset className={styles['list']}>
      <legend className={styles['listLabel']}>{t('builder.templates')}</legend>
      <ul className={styles['listItems']}>
        {templates.map(({ id, title, description, content }) => (
          <li key={id}>
            <Button small icon="document" onClick={() => replace(content, 'template')}>
              {localText(title, language)}
            </Button>
            {description ? <p>{localText(description, language)}</p> : null}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
