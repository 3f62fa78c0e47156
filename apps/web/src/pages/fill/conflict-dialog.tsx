import { AnswerText } from '@thidua/form-renderer'
import type { CompiledForm } from '@thidua/forms'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { Button, Dialog, RadioGroup, Stack } from '@thidua/ui'
import { useState } from 'react'
import type { SaveState } from '#src/drafts/autosave.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './fill.module.css'

type Props = {
  readonly save: Extract<SaveState, { readonly kind: 'conflict' }>
  readonly form: CompiledForm
  readonly onResolve: (choices: Readonly<Record<string, 'mine' | 'theirs'>>) => Promise<void>
}

/** Two people changed the same field: both values side by side, one to keep. */
export function ConflictDialog({ save, form, onResolve }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const language = useLanguage()
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({})
  const choiceOf = (fieldId: string) => choices[fieldId] ?? 'mine'
  const keep = () =>
    void onResolve(Object.fromEntries(save.conflicts.map(({ fieldId }) => [fieldId, choiceOf(fieldId)])))
  return (
    <Dialog
      open
      shape="wide"
      title={t('fill.conflictTitle')}
      onClose={keep}
      actions={
        <Button variant="primary" onClick={keep}>
          {t('fill.conflictKeep')}
        </Button>
      }
    >
      <Stack>
        <p>
          {save.by ? t('fill.conflictLead', { name: save.by, at: save.at }) : t('fill.conflictLeadUnknown')}
        </p>
        {save.conflicts.map(({ fieldId, mine, theirs }) => {
          const field = form.fields.get(fieldId)?.definition
          if (!field) return null
          return (
            <div key={fieldId} className={styles['conflict']}>
              <RadioGroup
                label={text(field.label)}
                layout="row"
                value={choiceOf(fieldId)}
                onChange={(value) =>
                  setChoices({ ...choices, [fieldId]: value === 'theirs' ? 'theirs' : 'mine' })
                }
                options={[
                  { value: 'mine', label: t('fill.conflictMine') },
                  { value: 'theirs', label: t('fill.conflictTheirs') },
                ]}
              />
              <div className={styles['both']}>
                <div>
                  <AnswerText field={field} value={mine} language={language} />
                </div>
                <div>
                  <AnswerText field={field} value={theirs} language={language} />
                </div>
              </div>
            </div>
          )
        })}
      </Stack>
    </Dialog>
  )
}
