import { useTranslate } from '@thidua/i18n'
import { Button, IconButton, Select } from '@thidua/ui'
import type { Condition, ConditionGroup } from '../rule-text/condition.ts'
import { operatorsOf } from '../rule-text/condition.ts'
import styles from './rule-editor.module.css'
import { TestRow } from './test-row.tsx'
import type { RuleScope } from './use-rule-scope.ts'

export type ConditionEditorProps = {
  readonly condition: ConditionGroup
  readonly scope: RuleScope
  readonly onChange: (condition: ConditionGroup) => void
  readonly depth?: number | undefined
}

const deepest = 3

/** A group: all of these, or one of these. Groups may stand in groups. */
export function ConditionEditor({ condition, scope, onChange, depth = 0 }: ConditionEditorProps) {
  const t = useTranslate()
  const { join, parts } = condition
  const put = (next: readonly Condition[]) => onChange({ ...condition, parts: next })
  const replace = (at: number, part: Condition) =>
    put(parts.map((each, index) => (index === at ? part : each)))
  const remove = (at: number) => put(parts.filter((_, index) => index !== at))
  const fresh = firstTest(scope)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- nested fieldsets are read out in full at every control
    <div
      role="group"
      aria-label={t(join === 'and' ? 'builder.joinAll' : 'builder.joinAny')}
      className={styles['group']}
    >
      <div className={styles['join']}>
        <Select
          label={t('builder.join')}
          hideLabel
          value={join}
          options={[
            { value: 'and', label: t('builder.joinAll') },
            { value: 'or', label: t('builder.joinAny') },
          ]}
          onChange={(value) => onChange({ ...condition, join: value === 'or' ? 'or' : 'and' })}
        />
      </div>
      <ol className={styles['parts']}>
        {parts.map((part, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- parts have no name of their own
          <li key={at} className={styles['part']}>
            {part.kind === 'group' ? (
              <ConditionEditor
                condition={part}
                scope={scope}
                depth={depth + 1}
                onChange={(next) => replace(at, next)}
              />
            ) : part.kind === 'test' ? (
              <TestRow test={part} scope={scope} onChange={(next) => replace(at, next)} />
            ) : (
              <code className={styles['code']}>{part.source}</code>
            )}
            <IconButton
              icon="trash"
              label={t('builder.conditionRemove', { number: at + 1 })}
              onClick={() => remove(at)}
            />
          </li>
        ))}
      </ol>
      <div className={styles['boxActs']}>
        <Button
          small
          variant="quiet"
          icon="add"
          disabled={!fresh}
          onClick={() => fresh && put([...parts, fresh])}
        >
          {t('builder.conditionAdd')}
        </Button>
        {depth + 1 < deepest ? (
          <Button
            small
            variant="quiet"
            icon="add"
            disabled={!fresh}
            onClick={() => {
              if (fresh)
                put([...parts, { kind: 'group', join: join === 'and' ? 'or' : 'and', parts: [fresh] }])
            }}
          >
            {t('builder.conditionAddGroup')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

function firstTest(scope: RuleScope): Condition | null {
  const [field] = scope.fields
  const operator = field ? operatorsOf(field)[0] : undefined
  return field && operator ? { kind: 'test', field: field.id, operator } : null
}
