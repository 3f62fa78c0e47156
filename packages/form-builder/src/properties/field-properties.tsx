import { useTranslate } from '@thidua/i18n'
import { Disclosure, Select } from '@thidua/ui'
import type { FieldKind } from '@thidua/contracts'
import { useBuilder, useNode } from '../builder/use-builder.ts'
import { isColumn } from '../document/form-document.ts'
import type { NodeKey } from '../document/form-document.ts'
import { changeKindCommand } from '../kinds/change-kind.ts'
import { factsOf, kindFacts } from '../kinds/kind-facts.ts'
import { kindWord } from '../kinds/kind-words.ts'
import { notCells } from '../document/moves.ts'
import { AudienceProperty } from './audience-property.tsx'
import { FacetProperties } from './facet-properties.tsx'
import { IdProperty } from './id-property.tsx'
import { LegalBasisProperty } from './legal-basis-property.tsx'
import { ChoiceProperty, FlagProperty } from './plain-properties.tsx'
import styles from './properties.module.css'
import { RuleProperty, RulesProperty } from './rules-property.tsx'
import { isLocked } from './use-property.ts'
import { WordsProperty } from './words-property.tsx'

/** Everything that can be said about one field or column. */
export function FieldProperties({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const builder = useBuilder()
  const node = useNode(nodeKey)
  if (!node) return null
  const facts = factsOf(node.content['kind'])
  const column = isColumn(builder.store.document(), node)
  return (
    <>
      <WordsProperty
        nodeKey={nodeKey}
        name="label"
        label={t('builder.property.label')}
        rows={2}
        required
        id="builder-first"
      />
      <WordsProperty nodeKey={nodeKey} name="help" label={t('builder.property.help')} rows={2} />
      {facts?.holdsAnswer ? (
        <FlagProperty nodeKey={nodeKey} path="required" label={t('builder.property.required')} />
      ) : null}
      {(facts?.facets ?? []).map((facet) => (
        <FacetProperties key={facet} nodeKey={nodeKey} facet={facet} />
      ))}
      {column ? null : (
        <Disclosure summary={t('builder.partConditions')} open>
          <div className={styles['stack']}>
            <RuleProperty
              nodeKey={nodeKey}
              path="visibleWhen"
              label={t('builder.property.visibleWhen')}
              none={t('builder.alwaysVisible')}
            />
            {facts?.holdsAnswer ? <AnswerConditions nodeKey={nodeKey} /> : null}
          </div>
        </Disclosure>
      )}
      {column ? null : (
        <Disclosure summary={t('builder.partAudience')}>
          <div className={styles['stack']}>
            <AudienceProperty
              nodeKey={nodeKey}
              path="visibleTo"
              label={t('builder.property.visibleTo')}
              stagesLabel={t('builder.visibleAtStages')}
            />
            {facts?.holdsAnswer ? (
              <AudienceProperty
                nodeKey={nodeKey}
                path="editableBy"
                label={t('builder.property.editableBy')}
                stagesLabel={t('builder.editableAtStages')}
              />
            ) : null}
          </div>
        </Disclosure>
      )}
      <Disclosure summary={t('builder.partLaw')}>
        <LegalBasisProperty nodeKey={nodeKey} />
      </Disclosure>
      <Disclosure summary={t('builder.partName')}>
        <div className={styles['stack']}>
          <KindProperty nodeKey={nodeKey} column={column} />
          <IdProperty nodeKey={nodeKey} />
        </div>
      </Disclosure>
    </>
  )
}

function AnswerConditions({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  return (
    <>
      <ChoiceProperty
        nodeKey={nodeKey}
        path="hiddenValue"
        label={t('builder.property.hiddenValue')}
        none={t('builder.hidden.inert')}
        options={[
          { value: 'cleared', label: t('builder.hidden.cleared') },
          { value: 'shown', label: t('builder.hidden.shown') },
        ]}
      />
      <RuleProperty
        nodeKey={nodeKey}
        path="requiredWhen"
        label={t('builder.property.requiredWhen')}
        none={t('builder.neverRequired')}
      />
      <RulesProperty nodeKey={nodeKey} />
    </>
  )
}

function KindProperty({ nodeKey, column }: { readonly nodeKey: NodeKey; readonly column: boolean }) {
  const t = useTranslate()
  const builder = useBuilder()
  const node = useNode(nodeKey)
  const kind = String(node?.content['kind'] ?? '')
  const offered = kindFacts.map((facts) => facts.kind).filter((each) => !column || !notCells.has(each))
  return (
    <Select
      label={t('builder.property.kind')}
      help={node && node.children.length > 0 ? t('builder.kindHasColumns') : undefined}
      value={kind}
      disabled={builder.readOnly || isLocked(builder, node, 'kind') || (node?.children.length ?? 0) > 0}
      options={offered.map((each) => ({ value: each, label: kindWord(each) }))}
      onChange={(value) => {
        const command = node && value ? changeKindCommand(node, value as FieldKind) : null
        if (command) builder.act(command)
      }}
    />
  )
}
