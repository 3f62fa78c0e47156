import { useTranslate } from '@thidua/i18n'
import { CheckboxGroup, NumberField } from '@thidua/ui'
import type { ScoringGroup } from '@thidua/contracts'
import { useBuilder, useNode, useSurroundings } from '../builder/use-builder.ts'
import { idOf, scoringKey } from '../document/form-document.ts'
import { ListEditor } from '../properties/list-property.tsx'
import { NameBoxes } from '../properties/options-property.tsx'
import { useProperty } from '../properties/use-property.ts'
import styles from './scoring.module.css'

/** Criteria that share a maximum and a weight. */
export function GroupsProperty() {
  const t = useTranslate()
  const builder = useBuilder()
  const { criteria = [] } = useSurroundings()
  const property = useProperty(scoringKey, 'groups')
  const groups = Array.isArray(property.value) ? (property.value as readonly ScoringGroup[]) : []
  const options = (useNode(scoringKey)?.children ?? []).flatMap((key) => {
    const node = builder.store.node(key)
    const id = node ? idOf(node) : ''
    return id === '' ? [] : [{ value: id, label: criteria.find((each) => each.id === id)?.label ?? id }]
  })
  return (
    <div onFocus={property.enter}>
      <ListEditor
        label={t('builder.property.groups')}
        items={groups}
        onChange={(items, typing) => property.set(items.length > 0 ? items : undefined, typing)}
        addLabel={t('builder.addGroup')}
        newItem={(): ScoringGroup => ({
          id: `group${groups.length + 1}`,
          label: { vi: '' },
          criterionIds: [],
          capHundredths: 1000,
        })}
        nameOf={(group) => group.label.vi || group.id}
        disabled={property.disabled}
      >
        {(group, change) => (
          <div className={styles['part']}>
            <NameBoxes item={group} label={t('builder.groupLabel')} change={change} />
            <div className={styles['pair']}>
              <NumberField
                label={t('builder.cap')}
                value={group.capHundredths / 100}
                onChange={(cap) => {
                  if (typeof cap === 'number')
                    change({ ...group, capHundredths: Math.round(cap * 100) }, true)
                }}
              />
              <NumberField
                label={t('builder.weight')}
                unit="%"
                value={group.weightPercent ?? null}
                onChange={(weightPercent) => {
                  const { weightPercent: _, ...rest } = group
                  if (typeof weightPercent !== 'string') {
                    change(weightPercent === null ? rest : { ...rest, weightPercent }, true)
                  }
                }}
              />
            </div>
            <CheckboxGroup
              label={t('builder.groupCriteria')}
              options={options}
              value={group.criterionIds}
              onChange={(criterionIds) => change({ ...group, criterionIds })}
            />
          </div>
        )}
      </ListEditor>
    </div>
  )
}
