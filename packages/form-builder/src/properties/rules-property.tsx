import { useTranslate } from '@thidua/i18n'
import type { EvidenceDemand, FormField } from '@thidua/contracts'
import { NumberField } from '@thidua/ui'
import type { NodeKey } from '../document/form-document.ts'
import { RuleBox } from '../rule-editor/rule-box.tsx'
import { ListEditor } from './list-property.tsx'
import { NameBoxes } from './options-property.tsx'
import styles from './properties.module.css'
import { useProperty } from './use-property.ts'

type FieldRule = NonNullable<FormField['rules']>[number]

/** A rule of the definition: in words, with a button that opens the editor. */
export function RuleProperty({
  nodeKey,
  path,
  label,
  none,
  result = 'boolean',
}: {
  readonly nodeKey: NodeKey
  readonly path: string
  readonly label: string
  readonly none: string
  readonly result?: 'boolean' | 'any' | 'text' | 'integer' | undefined
}) {
  const property = useProperty(nodeKey, path)
  return (
    <RuleBox
      label={label}
      none={none}
      result={result}
      source={typeof property.value === 'string' ? property.value : ''}
      disabled={property.disabled}
      onChange={(source) => property.set(source === '' && path !== 'computed' ? undefined : source)}
    />
  )
}

/** Conditions across fields, each with the sentence that is told when it is broken. */
export function RulesProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const property = useProperty(nodeKey, 'rules')
  const rules = Array.isArray(property.value) ? (property.value as readonly FieldRule[]) : []
  return (
    <div onFocus={property.enter}>
      <ListEditor
        label={t('builder.property.rules')}
        items={rules}
        onChange={(items, typing) => property.set(items.length > 0 ? items : undefined, typing)}
        addLabel={t('builder.addRule')}
        newItem={(): FieldRule => ({ expression: '', message: { vi: '' } })}
        nameOf={(rule, at) => rule.message.vi || String(at + 1)}
        disabled={property.disabled}
      >
        {(rule, change) => (
          <div className={styles['stack']}>
            <RuleBox
              label={t('builder.ruleMustHold')}
              none={t('builder.noRule')}
              result="boolean"
              source={rule.expression}
              disabled={property.disabled}
              onChange={(expression) => change({ ...rule, expression })}
            />
            <NameBoxes
              item={{ label: rule.message }}
              label={t('builder.ruleMessage')}
              change={({ label }, typing) => change({ ...rule, message: label }, typing)}
            />
          </div>
        )}
      </ListEditor>
    </div>
  )
}

/** Files that must be there, each demand where its condition is true. */
export function DemandsProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const property = useProperty(nodeKey, 'evidenceDemands')
  const demands = Array.isArray(property.value) ? (property.value as readonly EvidenceDemand[]) : []
  return (
    <div onFocus={property.enter}>
      <ListEditor
        label={t('builder.property.evidenceDemands')}
        items={demands}
        onChange={(items, typing) => property.set(items.length > 0 ? items : undefined, typing)}
        addLabel={t('builder.addDemand')}
        newItem={(): EvidenceDemand => ({ minItems: 1, message: { vi: '' } })}
        nameOf={(demand, at) => demand.message.vi || String(at + 1)}
        disabled={property.disabled}
      >
        {(demand, change) => (
          <div className={styles['stack']}>
            <RuleBox
              label={t('builder.demandWhen')}
              none={t('builder.always')}
              result="boolean"
              source={demand.when ?? ''}
              disabled={property.disabled}
              onChange={(when) => {
                const { when: _, ...rest } = demand
                change(when === '' ? rest : { ...demand, when })
              }}
            />
            <NumberField
              label={t('builder.demandFiles')}
              value={demand.minItems}
              onChange={(minItems) => {
                if (typeof minItems === 'number') change({ ...demand, minItems }, true)
              }}
            />
            <NameBoxes
              item={{ label: demand.message }}
              label={t('builder.demandMessage')}
              change={({ label }, typing) => change({ ...demand, message: label }, typing)}
            />
          </div>
        )}
      </ListEditor>
    </div>
  )
}
