import { useTranslate } from '@thidua/i18n'
import { CheckboxGroup } from '@thidua/ui'
import type { UnitKind } from '@thidua/contracts'
import { useNode, useSurroundings } from '../builder/use-builder.ts'
import type { NodeKey } from '../document/form-document.ts'
import type { Facet } from '../kinds/kind-facts.ts'
import { CodelistProperty } from './codelist-property.tsx'
import { ColumnsProperty } from './columns-property.tsx'
import { LevelsProperty, MatrixRowsProperty, OptionsProperty } from './options-property.tsx'
import {
  ChoiceProperty,
  DayProperty,
  FlagProperty,
  NumberProperty,
  RegisterProperty,
} from './plain-properties.tsx'
import styles from './properties.module.css'
import { DemandsProperty, RuleProperty } from './rules-property.tsx'
import { TextProperty } from './text-property.tsx'
import { useProperty } from './use-property.ts'
import { WordsProperty } from './words-property.tsx'

/** The boxes of one facet of a kind. */
export function FacetProperties({ nodeKey, facet }: { readonly nodeKey: NodeKey; readonly facet: Facet }) {
  const t = useTranslate()
  const unit = useNode(nodeKey)?.content['kind'] === 'percent' ? '%' : undefined
  const about = (path: string) => ({ nodeKey, path })
  switch (facet) {
    case 'length':
      return (
        <div className={styles['pair']}>
          <NumberProperty {...about('minLength')} label={t('builder.property.minLength')} />
          <NumberProperty {...about('maxLength')} label={t('builder.property.maxLength')} />
        </div>
      )
    case 'range':
      return (
        <div className={styles['pair']}>
          <NumberProperty {...about('minimum')} label={t('builder.property.minimum')} unit={unit} />
          <NumberProperty {...about('maximum')} label={t('builder.property.maximum')} unit={unit} />
        </div>
      )
    case 'count':
      return (
        <div className={styles['pair']}>
          <NumberProperty {...about('minItems')} label={t('builder.property.minItems')} />
          <NumberProperty {...about('maxItems')} label={t('builder.property.maxItems')} />
        </div>
      )
    case 'days':
      return (
        <div className={styles['pair']}>
          <DayProperty {...about('earliest')} label={t('builder.property.earliest')} />
          <DayProperty {...about('latest')} label={t('builder.property.latest')} />
        </div>
      )
    case 'scale':
      return <NumberProperty {...about('scale')} label={t('builder.property.scale')} />
    case 'unit':
      return <WordsProperty nodeKey={nodeKey} name="unit" label={t('builder.property.unit')} />
    case 'better':
      return (
        <ChoiceProperty
          {...about('better')}
          label={t('builder.property.better')}
          none={t('builder.betterNone')}
          options={[
            { value: 'more', label: t('builder.betterMore') },
            { value: 'less', label: t('builder.betterLess') },
          ]}
        />
      )
    case 'codelist':
      return <CodelistProperty nodeKey={nodeKey} />
    case 'options':
      return <OptionsProperty nodeKey={nodeKey} />
    case 'levels':
      return <LevelsProperty nodeKey={nodeKey} />
    case 'matrixRows':
      return <MatrixRowsProperty nodeKey={nodeKey} />
    case 'columns':
      return <ColumnsProperty nodeKey={nodeKey} />
    case 'demands':
      return <DemandsProperty nodeKey={nodeKey} />
    case 'notApplicable':
      return (
        <FlagProperty
          {...about('allowNotApplicable')}
          label={t('builder.property.allowNotApplicable')}
          help={t('builder.notApplicableHelp')}
          otherwise
        />
      )
    case 'computed':
      return (
        <RuleProperty
          {...about('computed')}
          label={t('builder.property.computed')}
          none={t('builder.noComputed')}
          result="any"
        />
      )
    case 'unitKinds':
      return <UnitKindsProperty nodeKey={nodeKey} />
    case 'indicator':
      return <IndicatorProperty nodeKey={nodeKey} />
  }
}

const unitKinds: readonly UnitKind[] = [
  'province',
  'provincialDepartment',
  'commune',
  'ward',
  'specialZone',
  'frontOrganization',
  'press',
  'partyBody',
]

function UnitKindsProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const property = useProperty(nodeKey, 'unitKinds')
  return (
    <CheckboxGroup
      label={t('builder.property.unitKinds')}
      help={t('builder.unitKindsHelp')}
      options={unitKinds.map((kind) => ({ value: kind, label: t(`builder.unitKind.${kind}`) }))}
      value={Array.isArray(property.value) ? property.value.map(String) : []}
      disabled={property.disabled}
      onChange={(chosen) => property.set(chosen.length > 0 ? chosen : undefined)}
    />
  )
}

function IndicatorProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const { indicators } = useSurroundings()
  const label = t('builder.property.indicatorId')
  if (!indicators) return <TextProperty nodeKey={nodeKey} path="indicatorId" label={label} />
  return (
    <RegisterProperty
      nodeKey={nodeKey}
      path="indicatorId"
      label={label}
      options={indicators.map(({ id, label: name, help }) => ({ value: id, label: name, help }))}
    />
  )
}
