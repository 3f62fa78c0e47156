import type { FormStudioView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Menu, useToast } from '@thidua/ui'
import { useEffect } from 'react'
import { sentenceOf } from '#src/parts/sentence-of.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useCreateDraft } from './use-create-draft.ts'

/** Forms to start from without a base, by name. */
export function FreeTemplates({ studio }: { readonly studio: FormStudioView }) {
  const t = useTranslate()
  const text = useLocalText()
  const showToast = useToast()
  const create = useCreateDraft(studio.unit.id)
  const templates = studio.templates.filter(({ base }) => base === null)
  useEffect(() => {
    if (create.error) showToast({ text: sentenceOf(create.error) })
  }, [create.error, showToast])
  if (templates.length === 0) return null
  return (
    <Menu
      label={t('studio.freeTemplates')}
      align="end"
      items={templates.map(({ id, title, questions }) => ({
        id,
        label: text(title),
        help: t('studio.questionCount', { count: questions }),
        icon: 'document',
        onChoose: () => create.from({ kind: 'template', templateId: id }),
      }))}
    />
  )
}
