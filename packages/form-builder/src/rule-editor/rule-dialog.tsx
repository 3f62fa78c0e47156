import { useState } from 'react'
import { domainErrorSentence, useLanguage, useTranslate } from '@thidua/i18n'
import { Button, Dialog, Notice, RadioGroup, Stack } from '@thidua/ui'
import type { RuleOptions } from '@thidua/rules'
import { isComplete } from '../rule-text/condition.ts'
import type { Condition, ConditionGroup } from '../rule-text/condition.ts'
import { readCondition } from '../rule-text/read-condition.ts'
import { sayCondition } from '../rule-text/say-condition.ts'
import { writeCondition } from '../rule-text/write-condition.ts'
import { CelText } from './cel-text.tsx'
import { ConditionEditor } from './condition-editor.tsx'
import styles from './rule-editor.module.css'
import type { RuleScope } from './use-rule-scope.ts'

export type RuleDialogProps = {
  readonly title: string
  readonly source: string
  readonly result: RuleOptions['result']
  readonly scope: RuleScope
  readonly onClose: () => void
  readonly onApply: (source: string) => void
}

/** Built from labels, or written as CEL; the two show the same rule as long as it has a picture. */
export function RuleDialog({ title, source, result, scope, onClose, onApply }: RuleDialogProps) {
  const t = useTranslate()
  const language = useLanguage()
  const [text, setText] = useState(source)
  const [condition, setCondition] = useState<ConditionGroup | null>(() =>
    result === 'boolean' ? asGroup(readCondition(source, scope.byId)) : null,
  )
  const [visual, setVisual] = useState(condition !== null)
  const written = visual && condition ? writeCondition(condition, scope.byId) : text.trim()
  const incomplete = visual && condition !== null && !isComplete(condition)
  const error = incomplete ? null : scope.check(written, result)
  const switchTo = (mode: string) => {
    if (mode === 'text') setText(written)
    else setCondition(asGroup(readCondition(text, scope.byId)))
    setVisual(mode === 'visual')
  }
  return (
    <Dialog
      open
      shape="wide"
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('builder.cancel')}</Button>
          <Button variant="primary" disabled={incomplete} onClick={() => onApply(written)}>
            {t('builder.ruleApply')}
          </Button>
        </>
      }
    >
      <Stack>
        {result === 'boolean' ? (
          <RadioGroup
            label={t('builder.ruleMode')}
            layout="row"
            value={visual ? 'visual' : 'text'}
            options={[
              { value: 'visual', label: t('builder.ruleVisual') },
              { value: 'text', label: t('builder.ruleText') },
            ]}
            onChange={switchTo}
          />
        ) : null}
        {visual && condition ? (
          <ConditionEditor condition={condition} scope={scope} onChange={setCondition} />
        ) : visual ? (
          <Notice tone="warning">{t('builder.ruleNoPicture')}</Notice>
        ) : (
          <CelText value={text} onChange={setText} scope={scope} result={result} />
        )}
        <div className={styles['outcome']} aria-live="polite">
          {incomplete ? (
            <p className={styles['none']}>{t('builder.ruleIncomplete')}</p>
          ) : written === '' ? (
            <p className={styles['none']}>{t('builder.ruleEmpty')}</p>
          ) : error ? (
            <Notice tone="danger" title={domainErrorSentence(error)}>
              {reasonOf(error.params)}
            </Notice>
          ) : visual && condition ? (
            <p className={styles['said']}>{sayCondition(condition, scope.byId, language)}</p>
          ) : (
            <p className={styles['fine']}>{t('builder.ruleFine')}</p>
          )}
          {visual && written !== '' && !incomplete ? <code className={styles['code']}>{written}</code> : null}
        </div>
      </Stack>
    </Dialog>
  )
}

function asGroup(condition: Condition | null): ConditionGroup | null {
  if (condition === null || condition.kind === 'group') return condition
  return { kind: 'group', join: 'and', parts: [condition] }
}

/** The engine's own words, for the expert. */
function reasonOf(params: Readonly<Record<string, unknown>> | undefined): string | null {
  const reason = params?.['reason']
  return typeof reason === 'string' ? reason : null
}
