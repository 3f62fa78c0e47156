import { useState } from 'react'
import { useTranslate } from '@thidua/i18n'
import { Button, EmptyState, RadioGroup } from '@thidua/ui'
import { useBuilder, useFindings, useNode, useSurroundings } from '../builder/use-builder.ts'
import { formKey, idOf, nodeOf, rootKey, scoringKey } from '../document/form-document.ts'
import type { NodeKey } from '../document/form-document.ts'
import { FindingList } from '../findings/finding-list.tsx'
import { FlagProperty, NumberProperty } from '../properties/plain-properties.tsx'
import { useProperty } from '../properties/use-property.ts'
import { CriterionEditor } from './criterion-editor.tsx'
import { GroupsProperty } from './groups-property.tsx'
import { newCriterion, newScoring } from './new-scoring.ts'
import styles from './scoring.module.css'

/** How answers become an outcome: met or not, or points by tiers, rubrics, counts and rules, weighed and capped. */
export function ScoringView() {
  const t = useTranslate()
  const builder = useBuilder()
  const scoring = useNode(scoringKey)
  const [chosen, setChosen] = useState<NodeKey | null>(null)
  if (builder.base?.pointsCapHundredths === 0) {
    return (
      <EmptyState icon="lock" title={t('builder.ownPointsClosed')}>
        {t('builder.ownPointsClosedText')}
      </EmptyState>
    )
  }
  if (!scoring) {
    return (
      <EmptyState
        icon="chart"
        title={t('builder.scoringNone')}
        action={
          builder.readOnly ? null : (
            <Button
              variant="primary"
              icon="add"
              onClick={() =>
                builder.act({
                  op: 'add',
                  parent: rootKey,
                  after: null,
                  tree: newScoring(builder.store.document(), builder.nextKey, builder.base),
                })
              }
            >
              {t('builder.scoringBegin')}
            </Button>
          )
        }
      >
        {builder.base
          ? t('builder.ownPointsText', { points: builder.base.pointsCapHundredths / 100 })
          : t('builder.scoringNoneText')}
      </EmptyState>
    )
  }
  const current = chosen !== null && scoring.children.includes(chosen) ? chosen : scoring.children[0]
  return (
    <div className={styles['view']}>
      <div className={styles['side']}>
        <ModelProperties />
        <CriterionList current={current} onChoose={setChosen} />
      </div>
      <div className={styles['main']}>
        {current === undefined ? (
          <p className={styles['hint']}>{t('builder.scoringEmpty')}</p>
        ) : (
          <CriterionEditor key={current} nodeKey={current} />
        )}
      </div>
    </div>
  )
}

function ModelProperties() {
  const t = useTranslate()
  const { base } = useBuilder()
  const scale = useProperty(scoringKey, 'scale')
  const points = scale.value === 'points'
  const findings = useFindings(scoringKey)
  return (
    <>
      <FindingList findings={findings} />
      {base ? (
        <p className={styles['hint']}>
          {t('builder.ownPointsText', { points: base.pointsCapHundredths / 100 })}
        </p>
      ) : (
        <RadioGroup
          label={t('builder.scaleLabel')}
          value={points ? 'points' : 'verdict'}
          disabled={scale.disabled}
          options={[
            { value: 'verdict', label: t('builder.scaleVerdict'), help: t('builder.scaleVerdictHelp') },
            { value: 'points', label: t('builder.scalePoints'), help: t('builder.scalePointsHelp') },
          ]}
          onChange={(value) => scale.set(value)}
        />
      )}
      {points ? (
        <>
          <NumberProperty
            nodeKey={scoringKey}
            path="totalCapHundredths"
            label={t('builder.property.totalCap')}
            times={100}
          />
          <FlagProperty
            nodeKey={scoringKey}
            path="showWhileFilling"
            label={t('builder.property.showWhileFilling')}
            help={t('builder.property.showWhileFillingHelp')}
          />
          <GroupsProperty />
        </>
      ) : null}
    </>
  )
}

type CriterionListProps = {
  readonly current: NodeKey | undefined
  readonly onChoose: (key: NodeKey) => void
}

function CriterionList({ current, onChoose }: CriterionListProps) {
  const t = useTranslate()
  const builder = useBuilder()
  const { criteria = [] } = useSurroundings()
  const keys = useNode(scoringKey)?.children ?? []
  const add = () => {
    const tree = newCriterion(builder.store.document(), builder.nextKey(), builder.base)
    if (builder.act({ op: 'add', parent: scoringKey, after: keys.at(-1) ?? null, tree })) onChoose(tree.key)
  }
  const sections = builder.store.node(formKey)?.children ?? []
  const missing = sections.filter((key) => {
    const id = nodeOf(builder.store.document(), key).content['criterionId']
    return typeof id === 'string' && !keys.some((each) => idOf(nodeOf(builder.store.document(), each)) === id)
  })
  return (
    <nav aria-label={t('builder.criteria')} className={styles['criteria']}>
      <h2>{t('builder.criteria')}</h2>
      <ol className={styles['list']}>
        {keys.map((key) => (
          <li key={key}>
            <button
              type="button"
              aria-current={key === current ? 'true' : undefined}
              className={styles['criterion']}
              onClick={() => onChoose(key)}
            >
              <CriterionName nodeKey={key} known={criteria} />
            </button>
          </li>
        ))}
      </ol>
      {builder.readOnly ? null : (
        <>
          <Button small icon="add" onClick={add}>
            {t('builder.addCriterion')}
          </Button>
          {missing.length > 0 && !builder.base ? (
            <p className={styles['hint']}>{t('builder.criteriaMissing', { count: missing.length })}</p>
          ) : null}
        </>
      )}
    </nav>
  )
}

function CriterionName({
  nodeKey,
  known,
}: {
  readonly nodeKey: NodeKey
  readonly known: readonly { readonly id: string; readonly label: string }[]
}) {
  const t = useTranslate()
  const { base } = useBuilder()
  const node = useNode(nodeKey)
  const id = node && !base ? idOf(node) : ''
  const label = (node?.content['label'] as { vi?: string } | undefined)?.vi
  return (
    <>
      {label ||
        known.find((each) => each.id === id)?.label ||
        id ||
        t(base ? 'builder.ownCriterion' : 'builder.noName')}
    </>
  )
}
