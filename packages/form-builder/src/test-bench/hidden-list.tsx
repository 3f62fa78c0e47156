import { useMemo } from 'react'
import { localText } from '@thidua/kernel'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { EmptyState } from '@thidua/ui'
import { formatAnswer } from '@thidua/form-renderer'
import type { Bench } from '../preview/use-bench.ts'
import { useRuleScope } from '../rule-editor/use-rule-scope.ts'
import { isVisual, readCondition } from '../rule-text/read-condition.ts'
import { sayCondition } from '../rule-text/say-condition.ts'
import styles from './test-bench.module.css'
import { whyHidden } from './why-hidden.ts'

/** “Why is this not asked?” for every field that is not. */
export function HiddenList({ bench }: { readonly bench: Bench }) {
  const t = useTranslate()
  const language = useLanguage()
  const { byId } = useRuleScope()
  const { form, answers, visible, computed } = bench
  const reasons = useMemo(
    () => whyHidden(form, answers, visible, computed),
    [form, answers, visible, computed],
  )
  const nameOf = (id: string) => {
    const field = form.fields.get(id)
    return field ? localText(field.definition.label, language) || id : id
  }
  const homeOf = (id: string) => {
    const home = form.fields.get(id)?.sectionId
    const section = form.definition.sections.find((each) => each.id === home)
    return section ? localText(section.title, language) : ''
  }
  const saidOf = (source: string) => {
    const condition = readCondition(source, byId)
    return condition && isVisual(condition) ? sayCondition(condition, byId, language) : source
  }
  if (reasons.length === 0) return <EmptyState icon="eye" title={t('builder.nothingHidden')} />
  return (
    <ul className={styles['reasons']}>
      {reasons.map(({ fieldId, bySection, source, failed, read }) => (
        <li key={fieldId}>
          <strong>{nameOf(fieldId)}</strong>
          <span className={styles['faint']}> · {homeOf(fieldId)}</span>
          <p>
            {t(bySection ? 'builder.hiddenBySection' : 'builder.hiddenBy', { condition: saidOf(source) })}
          </p>
          <ul className={styles['reads']}>
            {read.map((leaf) => {
              const field = form.fields.get(leaf.fieldId)
              const value = field ? formatAnswer(field.definition, leaf.value, language) : String(leaf.value)
              return (
                <li key={leaf.fieldId}>{t('builder.answerIs', { name: nameOf(leaf.fieldId), value })}</li>
              )
            })}
          </ul>
          {failed ? <p className={styles['faint']}>{t('builder.hiddenUnknown')}</p> : null}
        </li>
      ))}
    </ul>
  )
}
