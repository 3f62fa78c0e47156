import type { Answers, PaperView } from '@thidua/contracts'
import { SectionForm } from '@thidua/form-renderer'
import { computeFields, visibleFields } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Select, Sheet, Stack, useToast } from '@thidua/ui'
import { useMemo, useState } from 'react'
import { findUnits } from '#src/parts/find-units.ts'
import { useCompiledForm } from '#src/parts/use-compiled-form.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { PaperFoot } from './paper-foot.tsx'
import styles from './papers.module.css'

type Props = {
  readonly paper: PaperView
  readonly answers: Answers
  readonly savedAt: string | null
  readonly onChange: (how: (answers: Answers) => Answers) => void
}

/** Every section of the form, one under another; files are put to a dossier, not to a paper. */
export function PaperForm({ paper, answers, savedAt, onChange }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const showToast = useToast()
  const form = useCompiledForm(paper)
  const [unitId, setUnitId] = useState(paper.units[0]?.id ?? '')
  const [revision, setRevision] = useState(0)
  const visible = useMemo(() => {
    const seen = visibleFields(form, answers)
    const written = [...seen.fields].filter((id) => form.fields.get(id)?.definition.kind !== 'evidence')
    return { ...seen, fields: new Set(written) }
  }, [form, answers])
  const computed = useMemo(() => computeFields(form, answers), [form, answers])

  function put(next: Answers) {
    onChange(() => next)
    setRevision((now) => now + 1)
  }

  return (
    <div className={styles['page']}>
      <Stack>
        {paper.units.length > 1 ? (
          <div className={styles['unit']}>
            <Select
              label={t('common.unit')}
              value={unitId}
              options={paper.units.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) => setUnitId(id ?? unitId)}
            />
          </div>
        ) : null}
        {form.definition.sections
          .filter(({ id }) => visible.sections.has(id))
          .map((section) => (
            <Sheet key={section.id} title={text(section.title)}>
              <SectionForm
                form={form}
                section={section}
                answers={answers}
                visible={visible}
                computed={computed}
                problems={[]}
                on={paper.today}
                findUnits={findUnits}
                revision={revision}
                onChange={(fieldId, value) => onChange((now) => changed(now, fieldId, value))}
              />
            </Sheet>
          ))}
        <PaperFoot
          asked={{ pluginId: paper.pluginId, documentId: paper.documentId, unitId, answers }}
          savedAt={savedAt}
          onClear={() => {
            put({})
            showToast({ text: t('papers.cleared'), onUndo: () => put(answers) })
          }}
        />
      </Stack>
    </div>
  )
}

function changed(answers: Answers, fieldId: string, value: Answers[string]): Answers {
  const { [fieldId]: _, ...rest } = answers
  return value === null || value === '' ? rest : { ...rest, [fieldId]: value }
}
