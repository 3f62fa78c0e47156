import type { FormImportView, FormStudioView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, EmptyState, RadioGroup, Select, Sheet, Stack } from '@thidua/ui'
import { useState } from 'react'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useCreateDraft } from './use-create-draft.ts'

type Props = { readonly read: FormImportView; readonly studio: FormStudioView }

/** One of the drafts that were read, alone or laid over a form of the province. */
export function ChooseDraft({ read, studio }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const create = useCreateDraft(studio.unit.id)
  const [chosen, setChosen] = useState('0')
  const [over, setOver] = useState<string | null>(null)
  const draft = read.drafts[Number(chosen)]
  const bases = studio.bases.filter(({ slots }) => slots.length > 0)
  if (!draft) {
    return (
      <EmptyState icon="alert" title={t('studio.nothingRead')}>
        {t('studio.nothingReadLead')}
      </EmptyState>
    )
  }
  function begin() {
    if (!draft) return
    const base = bases[Number(over)]
    create.from({
      kind: 'content',
      content: draft.content,
      ...(over !== null && base ? { over: { stakeholder: base.stakeholder, formId: base.formId } } : {}),
    })
  }
  return (
    <Sheet title={t('studio.chooseTitle')}>
      <Stack>
        <RadioGroup
          label={t('studio.chooseDraft')}
          value={chosen}
          onChange={setChosen}
          options={read.drafts.map(({ title, content }, index) => ({
            value: String(index),
            label: text(title),
            help: t('studio.draftSize', {
              sections: content.definition.sections.length,
              questions: content.definition.sections.reduce((sum, { fields }) => sum + fields.length, 0),
            }),
          }))}
        />
        <Select
          label={t('studio.chooseOver')}
          help={t('studio.chooseOverHelp')}
          value={over}
          placeholder={t('studio.alone')}
          options={bases.map((base, index) => ({
            value: String(index),
            label: `${text(base.stakeholderTitle)}: ${text(base.title)}`,
          }))}
          onChange={setOver}
        />
        <RefusalNotice error={create.error} />
        <div>
          <Button variant="primary" icon="add" busy={create.pending} onClick={begin}>
            {t('studio.begin')}
          </Button>
        </div>
      </Stack>
    </Sheet>
  )
}
