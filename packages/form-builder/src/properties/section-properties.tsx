import { useTranslate } from '@thidua/i18n'
import { localText } from '@thidua/kernel'
import { useLanguage } from '@thidua/i18n'
import { Button, Disclosure, IconButton } from '@thidua/ui'
import type { FragmentUse } from '@thidua/contracts'
import { useSurroundings } from '../builder/use-builder.ts'
import type { NodeKey } from '../document/form-document.ts'
import { IdProperty } from './id-property.tsx'
import { RegisterProperty } from './plain-properties.tsx'
import styles from './properties.module.css'
import { RuleProperty } from './rules-property.tsx'
import { TextProperty } from './text-property.tsx'
import { useProperty } from './use-property.ts'
import { WordsProperty } from './words-property.tsx'

/** Everything that can be said about one section. */
export function SectionProperties({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const { criteria } = useSurroundings()
  return (
    <>
      <WordsProperty
        nodeKey={nodeKey}
        name="title"
        label={t('builder.property.title')}
        rows={2}
        required
        id="builder-first"
      />
      <WordsProperty nodeKey={nodeKey} name="guidance" label={t('builder.property.guidance')} rows={3} />
      {criteria ? (
        <RegisterProperty
          nodeKey={nodeKey}
          path="criterionId"
          label={t('builder.property.criterionId')}
          help={t('builder.criterionHelp')}
          options={criteria.map(({ id, label, help }) => ({ value: id, label, help }))}
        />
      ) : (
        <TextProperty
          nodeKey={nodeKey}
          path="criterionId"
          label={t('builder.property.criterionId')}
          help={t('builder.criterionHelp')}
          optional
        />
      )}
      <RuleProperty
        nodeKey={nodeKey}
        path="visibleWhen"
        label={t('builder.property.visibleWhen')}
        none={t('builder.alwaysVisible')}
      />
      <FragmentsProperty nodeKey={nodeKey} />
      <Disclosure summary={t('builder.partName')}>
        <IdProperty nodeKey={nodeKey} />
      </Disclosure>
    </>
  )
}

/** Questions of the bank used here by reference, each pinned to a version. */
function FragmentsProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const language = useLanguage()
  const { fragments = [] } = useSurroundings()
  const property = useProperty(nodeKey, 'fragments')
  const uses = Array.isArray(property.value) ? (property.value as readonly FragmentUse[]) : []
  if (uses.length === 0 && fragments.length === 0) return null
  const put = (next: readonly FragmentUse[]) => property.set(next.length > 0 ? next : undefined)
  return (
    <fieldset className={styles['list']}>
      <legend className={styles['listLabel']}>{t('builder.property.fragments')}</legend>
      <ul className={styles['listItems']}>
        {uses.map((use, at) => {
          const known = fragments.find(
            (fragment) => fragment.id === use.id && fragment.version === use.version,
          )
          const title = known ? localText(known.title, language) : use.id
          return (
            // oxlint-disable-next-line react/no-array-index-key -- one fragment may be used twice
            <li key={at} className={styles['listItem']}>
              <span>{t('builder.fragmentUse', { title, version: use.version })}</span>
              <IconButton
                small
                icon="trash"
                label={t('builder.itemRemove', { name: title })}
                disabled={property.disabled}
                onClick={() => put(uses.filter((_, index) => index !== at))}
              />
            </li>
          )
        })}
      </ul>
      {property.disabled
        ? null
        : fragments.map((fragment) => (
            <Button
              key={`${fragment.id}@${fragment.version}`}
              small
              variant="quiet"
              icon="add"
              onClick={() => put([...uses, { id: fragment.id, version: fragment.version }])}
            >
              {t('builder.fragmentUse', {
                title: localText(fragment.title, language),
                version: fragment.version,
              })}
            </Button>
          ))}
    </fieldset>
  )
}
