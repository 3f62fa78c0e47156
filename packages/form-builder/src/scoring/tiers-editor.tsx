import { useTranslate } from '@thidua/i18n'
import { NumberField, Select } from '@thidua/ui'
import type { PointsTiers } from '@thidua/contracts'
import { ListEditor } from '../properties/list-property.tsx'
import { RuleBox } from '../rule-editor/rule-box.tsx'
import styles from './scoring.module.css'

export type TiersEditorProps = {
  readonly tiers: PointsTiers
  readonly onChange: (tiers: PointsTiers, typing?: boolean) => void
}

type Step = PointsTiers['steps'][number]

/** From which value how many points: a table with two columns of numbers. */
export function TiersEditor({ tiers, onChange }: TiersEditorProps) {
  const t = useTranslate()
  return (
    <div className={styles['part']}>
      <RuleBox
        label={t('builder.tiersValue')}
        none={t('builder.noRule')}
        result="any"
        source={tiers.value}
        onChange={(value) => onChange({ ...tiers, value })}
      />
      <Select
        label={t('builder.property.better')}
        value={tiers.better ?? 'more'}
        options={[
          { value: 'more', label: t('builder.betterMore') },
          { value: 'less', label: t('builder.betterLess') },
        ]}
        onChange={(value) => {
          const { better: _, ...rest } = tiers
          onChange(value === 'less' ? { ...rest, better: 'less' } : rest)
        }}
      />
      <ListEditor
        label={t('builder.tierSteps')}
        items={tiers.steps}
        onChange={(steps, typing) => onChange({ ...tiers, steps }, typing)}
        addLabel={t('builder.addTier')}
        newItem={(): Step => ({ from: (tiers.steps.at(-1)?.from ?? 0) + 10, pointsHundredths: 0 })}
        nameOf={(_, at) => String(at + 1)}
      >
        {(step, change) => (
          <div className={styles['pair']}>
            <NumberField
              label={t('builder.tierFrom')}
              value={step.from}
              onChange={(from) => {
                if (typeof from === 'number') change({ ...step, from }, true)
              }}
            />
            <NumberField
              label={t('builder.points')}
              value={step.pointsHundredths / 100}
              onChange={(points) => {
                if (typeof points === 'number') {
                  change({ ...step, pointsHundredths: Math.round(points * 100) }, true)
                }
              }}
            />
          </div>
        )}
      </ListEditor>
    </div>
  )
}
