import { useTranslate } from '@thidua/i18n'
import { Checkbox, Disclosure, Stack, TextArea } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { isTooLong, longestRemark } from '../remarks/remark-length.ts'
import { RemarksSentAlong } from '../remarks/remarks-sent-along.tsx'
import { forgetAskRemarks, useAskRemarks } from '../remarks/use-ask-remarks.ts'
import { type ActForm, type FieldsProps, listOf, requireText, textOf, trimmed } from './act-draft.ts'
import { ReasonFields } from './reason-form.tsx'

const remarkName = (fieldId: string) => `remark/${fieldId}`

/** The reason, the questions it is about, and what to say at each: the dossier opens at the first of them. */
function ReasonAndFields(props: FieldsProps) {
  const t = useTranslate()
  const text = useLocalText()
  const { draft, onChange, dossier } = props
  const marked = listOf(draft, 'fieldIds')
  const keep = useAskRemarks(dossier.id, (texts) => {
    const named = Object.entries(texts).map(([fieldId, said]) => [remarkName(fieldId), said])
    const fieldIds = [...new Set([...marked, ...Object.keys(texts)])]
    onChange({ ...draft, ...Object.fromEntries(named), fieldIds })
  })
  const toggle = (fieldId: string, on: boolean) =>
    onChange({ ...draft, fieldIds: on ? [...marked, fieldId] : marked.filter((other) => other !== fieldId) })
  const say = (fieldId: string, said: string) => {
    onChange({ ...draft, [remarkName(fieldId)]: said })
    keep(fieldId, said)
  }
  return (
    <Stack>
      <ReasonFields {...props} />
      <RemarksSentAlong dossierId={dossier.id} />
      <Disclosure summary={`${t('act.fields')} (${marked.length})`}>
        <Stack>
          {dossier.form.sections.map((section) => (
            <fieldset key={section.id}>
              <legend>{text(section.title)}</legend>
              {section.fields
                .filter(({ kind }) => kind !== 'guidance' && kind !== 'heading' && kind !== 'computed')
                .map((field) => (
                  <Stack key={field.id} gap="tight">
                    <Checkbox
                      label={text(field.label)}
                      checked={marked.includes(field.id)}
                      onChange={(on) => toggle(field.id, on)}
                    />
                    {marked.includes(field.id) ? (
                      <TextArea
                        label={t('remarks.askAt', { title: text(field.label) })}
                        help={t('remarks.askAtHelp')}
                        rows={2}
                        value={textOf(draft, remarkName(field.id))}
                        onChange={(said) => say(field.id, said)}
                        error={
                          isTooLong(textOf(draft, remarkName(field.id)))
                            ? t('remarks.tooLong', { limit: longestRemark })
                            : undefined
                        }
                      />
                    ) : null}
                  </Stack>
                ))}
            </fieldset>
          ))}
        </Stack>
      </Disclosure>
    </Stack>
  )
}

export const askForm: ActForm = {
  start: () => ({ reason: '', fieldIds: [] }),
  check: (draft) => {
    const long = listOf(draft, 'fieldIds').filter((fieldId) => isTooLong(textOf(draft, remarkName(fieldId))))
    return {
      ...requireText(draft, ['reason']),
      ...Object.fromEntries(long.map((fieldId) => [remarkName(fieldId), 'remarks.tooLong' as const])),
    }
  },
  read: (draft) => {
    const fieldIds = listOf(draft, 'fieldIds')
    const remarks = fieldIds
      .map((partId) => ({ partId, text: trimmed(draft, remarkName(partId)) }))
      .filter((remark) => remark.text !== '')
    return { reason: trimmed(draft, 'reason'), fieldIds, remarks }
  },
  Fields: ReasonAndFields,
  wide: true,
  onTaken: ({ userId, dossierId }) => void forgetAskRemarks(userId, dossierId),
}
