import { localText } from '@thidua/kernel'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { Combobox, IconButton, Row, Stack } from '@thidua/ui'
import type { Option } from '@thidua/ui'
import { useBuilder, useDraft, useFindings, useNode, useSurroundings } from '../builder/use-builder.ts'
import { idOf, scoringKey } from '../document/form-document.ts'
import type { NodeKey } from '../document/form-document.ts'
import { moveCommand } from '../document/moves.ts'
import { FindingList } from '../findings/finding-list.tsx'
import { kindWord } from '../kinds/kind-words.ts'
import { LegalBasisProperty } from '../properties/legal-basis-property.tsx'
import { NumberProperty, RegisterProperty } from '../properties/plain-properties.tsx'
import { RuleProperty } from '../properties/rules-property.tsx'
import { TextProperty } from '../properties/text-property.tsx'
import { useProperty } from '../properties/use-property.ts'
import { WordsProperty } from '../properties/words-property.tsx'
import { PartsProperty } from './parts-property.tsx'
import styles from './scoring.module.css'

/** One line of the score: where its outcome comes from, how many points, and what explains it. */
export function CriterionEditor({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const { base } = useBuilder()
  const points = useNode(scoringKey)?.content['scale'] === 'points'
  const node = useNode(nodeKey)
  const findings = useFindings(nodeKey)
  const fields = useFieldOptions()
  if (!node) return null
  return (
    <Stack>
      <CriterionActs nodeKey={nodeKey} />
      <FindingList findings={findings} />
      <WordsProperty nodeKey={nodeKey} name="label" label={t('builder.criterionLabel')} />
      {base ? null : <OutcomeProperties nodeKey={nodeKey} fields={fields} />}
      {points ? (
        <>
          <NumberProperty
            nodeKey={nodeKey}
            path="maxPointsHundredths"
            label={t('builder.property.maxPoints')}
            times={100}
          />
          <PartsProperty nodeKey={nodeKey} fields={fields} />
          {node.content['parts'] === undefined ? (
            <RuleProperty
              nodeKey={nodeKey}
              path="pointsRule"
              label={t('builder.property.pointsRule')}
              none={t('builder.noPointsRule')}
              result="integer"
            />
          ) : null}
        </>
      ) : null}
      <RegisterProperty
        nodeKey={nodeKey}
        path="remarkField"
        label={t('builder.property.remarkField')}
        options={fields}
      />
      <BecauseProperty nodeKey={nodeKey} fields={fields} />
      <LegalBasisProperty nodeKey={nodeKey} />
    </Stack>
  )
}

export type FieldOption = Option & { readonly kind: string }
type LineProps = { readonly nodeKey: NodeKey; readonly fields: readonly FieldOption[] }

/** Which criterion it is and where its outcome comes from; an extension's own points have neither. */
function OutcomeProperties({ nodeKey, fields }: LineProps) {
  const t = useTranslate()
  const { criteria } = useSurroundings()
  const verdicts = fields.filter(({ kind }) => kind === 'verdict')
  return (
    <>
      {criteria ? (
        <RegisterProperty
          nodeKey={nodeKey}
          path="criterionId"
          label={t('builder.property.criterionId')}
          options={criteria.map(({ id, label, help }) => ({ value: id, label, help }))}
        />
      ) : (
        <TextProperty nodeKey={nodeKey} path="criterionId" label={t('builder.property.criterionId')} />
      )}
      <RegisterProperty
        nodeKey={nodeKey}
        path="verdictField"
        label={t('builder.property.verdictField')}
        help={t('builder.verdictFieldHelp')}
        options={verdicts}
      />
      <RuleProperty
        nodeKey={nodeKey}
        path="outcomeRule"
        label={t('builder.property.outcomeRule')}
        none={t('builder.noOutcomeRule')}
        result="text"
      />
    </>
  )
}

/** The fields of the form to choose from, by label. */
function useFieldOptions(): readonly FieldOption[] {
  const language = useLanguage()
  const { definition } = useDraft()
  return definition.sections.flatMap((section) =>
    section.fields.map((field) => ({
      value: field.id,
      label: localText(field.label, language) || field.id,
      help: `${field.id} · ${kindWord(field.kind)}`,
      kind: field.kind,
    })),
  )
}

function CriterionActs({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const builder = useBuilder()
  const { base } = builder
  const node = useNode(nodeKey)
  if (builder.readOnly) return null
  const move = (direction: 'up' | 'down') =>
    builder.act(moveCommand(builder.store.document(), nodeKey, direction))
  return (
    <Row between>
      <h2>{base ? t('builder.ownCriterion') : node ? idOf(node) : ''}</h2>
      <span>
        <IconButton small icon="arrowUp" label={t('builder.moveUp')} onClick={() => move('up')} />
        <IconButton small icon="arrowDown" label={t('builder.moveDown')} onClick={() => move('down')} />
        <IconButton
          small
          icon="trash"
          label={t('builder.remove')}
          onClick={() => builder.act({ op: 'remove', key: nodeKey })}
        />
      </span>
    </Row>
  )
}

/** The answers shown as reasons of the outcome. */
function BecauseProperty({ nodeKey, fields }: LineProps) {
  const t = useTranslate()
  const property = useProperty(nodeKey, 'because')
  const chosen = Array.isArray(property.value) ? property.value.map(String) : []
  const put = (next: readonly string[]) => property.set(next.length > 0 ? next : undefined)
  return (
    <fieldset className={styles['because']}>
      <legend className={styles['legend']}>{t('builder.property.because')}</legend>
      <ul className={styles['chips']}>
        {chosen.map((id) => {
          const label = fields.find(({ value }) => value === id)?.label ?? id
          return (
            <li key={id} className={styles['chip']}>
              {label}
              <IconButton
                small
                icon="close"
                label={t('builder.itemRemove', { name: label })}
                disabled={property.disabled}
                onClick={() => put(chosen.filter((each) => each !== id))}
              />
            </li>
          )
        })}
      </ul>
      <Combobox
        label={t('builder.becauseAdd')}
        hideLabel
        placeholder={t('builder.becauseAdd')}
        options={fields.filter(({ value }) => !chosen.includes(value))}
        value={null}
        disabled={property.disabled}
        onChange={(id) => {
          if (id !== null) put([...chosen, id])
        }}
      />
    </fieldset>
  )
}
