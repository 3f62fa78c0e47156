import { useState } from 'react'
import { domainErrorSentence, useLanguage, useTranslate } from '@thidua/i18n'
import { Button, FieldError } from '@thidua/ui'
import type { RuleOptions } from '@thidua/rules'
import { isVisual, readCondition } from '../rule-text/read-condition.ts'
import { sayCondition } from '../rule-text/say-condition.ts'
import { RuleDialog } from './rule-dialog.tsx'
import styles from './rule-editor.module.css'
import { useRuleScope } from './use-rule-scope.ts'

export type RuleBoxProps = {
  readonly label: string
  /** The words for no rule. */
  readonly none: string
  readonly source: string
  readonly result: RuleOptions['result']
  readonly onChange: (source: string) => void
  readonly disabled?: boolean | undefined
}

/** A rule as a sentence; the editor opens in a window of its own and gives back one change. */
export function RuleBox({ label, none, source, result, onChange, disabled }: RuleBoxProps) {
  const t = useTranslate()
  const language = useLanguage()
  const scope = useRuleScope()
  const [open, setOpen] = useState(false)
  const condition = result === 'boolean' ? readCondition(source, scope.byId) : null
  const said = condition && isVisual(condition) ? sayCondition(condition, scope.byId, language) : null
  const error = scope.check(source, result)
  return (
    <div className={styles['box']}>
      <p className={styles['boxLabel']}>{label}</p>
      {source === '' ? (
        <p className={styles['none']}>{none}</p>
      ) : said === null ? (
        <code className={styles['code']}>{source}</code>
      ) : (
        <p className={styles['said']}>{said}</p>
      )}
      {error ? <FieldError>{domainErrorSentence(error)}</FieldError> : null}
      {disabled ? null : (
        <div className={styles['boxActs']}>
          <Button small variant="quiet" icon={source === '' ? 'add' : 'edit'} onClick={() => setOpen(true)}>
            {t(
              source !== ''
                ? 'builder.ruleEdit'
                : result === 'boolean'
                  ? 'builder.ruleAdd'
                  : 'builder.ruleAddValue',
            )}
            <span className={styles['spoken']}>: {label}</span>
          </Button>
          {source === '' ? null : (
            <Button small variant="quiet" icon="trash" onClick={() => onChange('')}>
              {t('builder.ruleRemove')}
              <span className={styles['spoken']}>: {label}</span>
            </Button>
          )}
        </div>
      )}
      {open ? (
        <RuleDialog
          title={label}
          source={source}
          result={result}
          scope={scope}
          onClose={() => setOpen(false)}
          onApply={(next) => {
            setOpen(false)
            if (next !== source) onChange(next)
          }}
        />
      ) : null}
    </div>
  )
}
