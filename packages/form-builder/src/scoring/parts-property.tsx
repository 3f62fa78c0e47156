import { useTranslate } from '@thidua/i18n'
import { Combobox, NumberField, Select } from '@thidua/ui'
import type { PointsPart } from '@thidua/contracts'
import type { NodeKey } from '../document/form-document.ts'
import { ListEditor } from '../properties/list-property.tsx'
import { NameBoxes } from '../properties/options-property.tsx'
import { useProperty } from '../properties/use-property.ts'
import { RuleBox } from '../rule-editor/rule-box.tsx'
import type { FieldOption } from './criterion-editor.tsx'
import { partSourceOf, withSource } from './part-source.ts'
import type { PartSource } from './part-source.ts'
import styles from './scoring.module.css'
import { TiersEditor } from './tiers-editor.tsx'

export type PartsPropertyProps = { readonly nodeKey: NodeKey; readonly fields: readonly FieldOption[] }

/** The points of a criterion in parts: each earned by a rubric, by tiers, by a count or by a rule; then weighed, then capped. */
export function PartsProperty({ nodeKey, fields }: PartsPropertyProps) {
  const t = useTranslate()
  const property = useProperty(nodeKey, 'parts')
  const parts = Array.isArray(property.value) ? (property.value as readonly PointsPart[]) : []
  return (
    <div onFocus={property.enter}>
      <ListEditor
        label={t('builder.property.parts')}
        items={parts}
        onChange={(items, typing) => property.set(items.length > 0 ? items : undefined, typing)}
        addLabel={t('builder.addPart')}
        newItem={(): PointsPart => ({
          id: `part${parts.length + 1}`,
          tiers: { value: '', steps: [{ from: 0, pointsHundredths: 0 }] },
        })}
        nameOf={(part) => part.label?.vi ?? part.id}
        disabled={property.disabled}
      >
        {(part, change) => <PartEditor part={part} fields={fields} change={change} />}
      </ListEditor>
    </div>
  )
}

type PartEditorProps = {
  readonly part: PointsPart
  readonly fields: readonly FieldOption[]
  readonly change: (part: PointsPart, typing?: boolean) => void
}

function PartEditor({ part, fields, change }: PartEditorProps) {
  const t = useTranslate()
  return (
    <div className={styles['part']}>
      <NameBoxes
        item={{ label: part.label ?? { vi: '' } }}
        label={t('builder.partLabel')}
        change={({ label }, typing) => change({ ...part, label }, typing)}
      />
      <div className={styles['pair']}>
        <Select
          label={t('builder.partRole')}
          value={part.role ?? 'merit'}
          options={[
            { value: 'merit', label: t('builder.partMerit') },
            { value: 'bonus', label: t('builder.partBonus') },
            { value: 'deduction', label: t('builder.partDeduction') },
          ]}
          onChange={(value) => {
            const { role: _, ...rest } = part
            change(value === 'bonus' || value === 'deduction' ? { ...rest, role: value } : rest)
          }}
        />
        <Select
          label={t('builder.partSource')}
          value={partSourceOf(part)}
          options={[
            { value: 'tiers', label: t('builder.partTiers') },
            { value: 'rubric', label: t('builder.partRubric') },
            { value: 'each', label: t('builder.partEach') },
            { value: 'rule', label: t('builder.partRule') },
          ]}
          onChange={(value) => change(withSource(part, (value ?? 'tiers') as PartSource))}
        />
      </div>
      <SourceEditor part={part} fields={fields} change={change} />
      <RuleBox
        label={t('builder.partWhen')}
        none={t('builder.always')}
        result="boolean"
        source={part.when ?? ''}
        onChange={(when) => {
          const { when: _, ...rest } = part
          change(when === '' ? rest : { ...rest, when })
        }}
      />
      <div className={styles['pair']}>
        <NumberField
          label={t('builder.weight')}
          unit="%"
          value={part.weightPercent ?? null}
          onChange={(weightPercent) => {
            const { weightPercent: _, ...rest } = part
            if (typeof weightPercent !== 'string') {
              change(weightPercent === null ? rest : { ...rest, weightPercent }, true)
            }
          }}
        />
        <NumberField
          label={t('builder.cap')}
          value={part.capHundredths === undefined ? null : part.capHundredths / 100}
          onChange={(cap) => {
            const { capHundredths: _, ...rest } = part
            if (typeof cap !== 'string') {
              change(cap === null ? rest : { ...rest, capHundredths: Math.round(cap * 100) }, true)
            }
          }}
        />
      </div>
      <Combobox
        label={t('builder.partEvidence')}
        options={fields.filter(({ kind }) => kind === 'evidence')}
        value={part.evidenceField ?? null}
        valueLabel={part.evidenceField}
        onChange={(evidenceField) => {
          const { evidenceField: _, ...rest } = part
          change(evidenceField === null ? rest : { ...rest, evidenceField })
        }}
      />
    </div>
  )
}

function SourceEditor({ part, fields, change }: PartEditorProps) {
  const t = useTranslate()
  const { each } = part
  if (part.tiers)
    return <TiersEditor tiers={part.tiers} onChange={(tiers, typing) => change({ ...part, tiers }, typing)} />
  if (part.rubricField !== undefined) {
    return (
      <Combobox
        label={t('builder.partRubricField')}
        options={fields.filter(({ kind }) => kind === 'rubric')}
        value={part.rubricField || null}
        valueLabel={part.rubricField}
        onChange={(rubricField) => change({ ...part, rubricField: rubricField ?? '' })}
      />
    )
  }
  if (each) {
    return (
      <div className={styles['pair']}>
        <RuleBox
          label={t('builder.partCount')}
          none={t('builder.noRule')}
          result="integer"
          source={each.count}
          onChange={(count) => change({ ...part, each: { ...each, count } })}
        />
        <NumberField
          label={t('builder.partPointsEach')}
          value={each.pointsHundredths / 100}
          onChange={(points) => {
            if (typeof points === 'number') {
              change({ ...part, each: { ...each, pointsHundredths: Math.round(points * 100) } }, true)
            }
          }}
        />
      </div>
    )
  }
  return (
    <RuleBox
      label={t('builder.partRuleText')}
      none={t('builder.noRule')}
      result="integer"
      source={part.rule ?? ''}
      onChange={(rule) => change({ ...part, rule })}
    />
  )
}
