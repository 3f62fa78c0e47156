import type { FormPublicationView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Badge } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './studio.module.css'

/** Section by section what is asked; the agency's own questions bear its mark. */
export function FormContents({ publication }: { readonly publication: FormPublicationView }) {
  const t = useTranslate()
  const text = useLocalText()
  const { definition, baseForm } = publication
  const base = new Set(baseForm?.sections.flatMap((section) => section.fields.map(({ id }) => id)))
  return (
    <ol className={styles['contents']}>
      {definition.sections.map((section) => (
        <li key={section.id}>
          <strong>{text(section.title)}</strong>
          <ul>
            {section.fields
              .filter(({ kind }) => kind !== 'guidance' && kind !== 'heading')
              .map(({ id, label, required }) => (
                <li key={id}>
                  {text(label)}
                  {required ? ` (${t('studio.required')})` : ''}{' '}
                  {baseForm && !base.has(id) ? <Badge>{t('studio.own')}</Badge> : null}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
