import { useTranslate } from '@thidua/i18n'
import { Disclosure } from '@thidua/ui'
import { formKey } from '../document/form-document.ts'
import { TemplateList } from './template-list.tsx'
import { IdProperty } from './id-property.tsx'
import { LegalBasisProperty } from './legal-basis-property.tsx'
import { DeadlinesProperty, OpeningsProperty } from './openings-property.tsx'
import styles from './properties.module.css'
import { TextProperty } from './text-property.tsx'
import { WordsProperty } from './words-property.tsx'

/** The form as a whole: its name, number and version, what it opens to others. */
export function FormProperties() {
  const t = useTranslate()
  return (
    <>
      <WordsProperty
        nodeKey={formKey}
        name="title"
        label={t('builder.formTitle')}
        rows={2}
        required
        id="builder-first"
      />
      <WordsProperty nodeKey={formKey} name="intro" label={t('builder.property.intro')} rows={3} />
      <div className={styles['pair']}>
        <TextProperty nodeKey={formKey} path="formNumber" label={t('builder.property.formNumber')} />
        <TextProperty nodeKey={formKey} path="version" label={t('builder.property.version')} />
      </div>
      <Disclosure summary={t('builder.partLaw')}>
        <LegalBasisProperty nodeKey={formKey} />
      </Disclosure>
      <Disclosure summary={t('builder.partOpenings')}>
        <div className={styles['stack']}>
          <OpeningsProperty />
          <DeadlinesProperty />
        </div>
      </Disclosure>
      <Disclosure summary={t('builder.partName')}>
        <IdProperty nodeKey={formKey} />
      </Disclosure>
      <TemplateList />
    </>
  )
}
