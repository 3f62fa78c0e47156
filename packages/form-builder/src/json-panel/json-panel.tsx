import { useState } from 'react'
import { useTranslate } from '@thidua/i18n'
import { Button, Field, Notice, RadioGroup, Row } from '@thidua/ui'
import { useBuilder, useDraft } from '../builder/use-builder.ts'
import { placeFindings } from '../draft/local-findings.ts'
import { openDocument } from '../document/open-document.ts'
import { findingSentence } from '../findings/finding-sentence.ts'
import { useContent } from '../properties/use-content.ts'
import styles from './json-panel.module.css'
import { readDefinition, readScoring } from './read-definition.ts'
import type { JsonRefusal } from './read-definition.ts'

type Part = 'form' | 'scoring'

/** The definition as text. It follows the form until somebody types; it is taken over whole, as one step, or not at all. */
export function JsonPanel() {
  const t = useTranslate()
  const builder = useBuilder()
  const { definition, scoring } = useDraft()
  const replace = useContent()
  const [part, setPart] = useState<Part>('form')
  const [typed, setTyped] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<JsonRefusal | null>(null)
  const text = typed ?? JSON.stringify(part === 'scoring' ? scoring : definition, null, 2)
  const type = (next: string | null) => {
    setTyped(next)
    setRefusal(null)
  }
  const apply = () => {
    if (part === 'scoring' && scoring) {
      const read = readScoring(text, scoring, definition)
      if (!read.ok) return setRefusal(read.error)
      if (!replace({ definition, scoring: read.value }, 'json')) return undefined
    } else {
      const read = readDefinition(text, definition)
      if (!read.ok) return setRefusal(read.error)
      // what was typed stays: why it was refused is said at the foot
      if (!replace({ definition: read.value, scoring }, 'json')) return undefined
    }
    builder.draft.refresh()
    return type(null)
  }
  return (
    <div className={styles['panel']}>
      {scoring ? (
        <RadioGroup
          label={t('builder.jsonPart')}
          layout="row"
          value={part}
          options={[
            { value: 'form', label: t('builder.form') },
            { value: 'scoring', label: t('builder.view.scoring') },
          ]}
          onChange={(value) => {
            setPart(value as Part)
            type(null)
          }}
        />
      ) : null}
      <Field label={t('builder.jsonLabel')} help={t('builder.jsonHelp')}>
        {(ids) => (
          <textarea
            {...ids}
            className={styles['text']}
            spellCheck={false}
            readOnly={builder.readOnly}
            value={text}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      {refusal ? <Refused refusal={refusal} /> : null}
      {builder.readOnly ? null : (
        <Row>
          <Button variant="primary" disabled={typed === null} onClick={apply}>
            {t('builder.jsonApply')}
          </Button>
          <Button disabled={typed === null} onClick={() => type(null)}>
            {t('builder.jsonReset')}
          </Button>
        </Row>
      )}
    </div>
  )
}

function Refused({ refusal }: { readonly refusal: JsonRefusal }) {
  const t = useTranslate()
  const { definition } = useDraft()
  switch (refusal.reason) {
    case 'too-long':
      return <Notice tone="danger" title={t('builder.jsonTooLong')} live />
    case 'syntax':
      return (
        <Notice tone="danger" title={t('builder.jsonSyntax')} live>
          <code>{refusal.detail}</code>
        </Notice>
      )
    case 'shape':
      return <Notice tone="danger" title={t('builder.jsonShape', { path: refusal.path })} live />
    case 'problems': {
      const placed = placeFindings(openDocument({ definition }), refusal.problems, [])
      return (
        <Notice tone="danger" title={t('builder.jsonProblems', { count: refusal.problems.length })} live>
          <ul>
            {[...placed.values()].flat().map((item) => (
              <li key={item.problem?.path}>
                <code>{item.problem?.path}</code>: {findingSentence(item)}
              </li>
            ))}
          </ul>
        </Notice>
      )
    }
  }
}
