import { useMemo, useState } from 'react'
import { localText } from '@thidua/kernel'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { Button, Notice, Row, Select, Tabs, focusField } from '@thidua/ui'
import { SectionForm, problemsToSentences } from '@thidua/form-renderer'
import { useBuilder, useSurroundings } from '../builder/use-builder.ts'
import { pretendUpload } from '../preview/pretend-upload.ts'
import { useBench } from '../preview/use-bench.ts'
import type { Bench } from '../preview/use-bench.ts'
import { HiddenList } from './hidden-list.tsx'
import { ScorePanel } from './score-panel.tsx'
import styles from './test-bench.module.css'

type Result = 'problems' | 'score' | 'hidden'

/** Fill the draft in and see what the platform would say: the verdict, the points and why something is not asked. */
export function TestBench() {
  const t = useTranslate()
  const bench = useBench()
  const [result, setResult] = useState<Result>('problems')
  const [sectionId, setSectionId] = useState('')
  if (!bench) return <Notice tone="warning">{t('builder.noPreview')}</Notice>
  const hidden = bench.form.fields.size - bench.visible.fields.size
  return (
    <div className={styles['bench']}>
      <FilledIn bench={bench} sectionId={sectionId} onSection={setSectionId} />
      <div className={styles['results']}>
        <Tabs
          label={t('builder.benchResults')}
          current={result}
          tabs={[
            { id: 'problems', label: t('builder.benchProblems'), count: bench.problems.length },
            { id: 'score', label: t('builder.benchScore') },
            { id: 'hidden', label: t('builder.benchHidden'), count: hidden },
          ]}
          onChange={(id) => setResult(id as Result)}
        >
          {result === 'problems' ? <Verdict bench={bench} onSection={setSectionId} /> : null}
          {result === 'score' ? <ScorePanel bench={bench} /> : null}
          {result === 'hidden' ? <HiddenList bench={bench} /> : null}
        </Tabs>
      </div>
    </div>
  )
}

type SectionChoice = { readonly onSection: (sectionId: string) => void }

function FilledIn({
  bench,
  sectionId,
  onSection,
}: SectionChoice & { readonly bench: Bench; readonly sectionId: string }) {
  const t = useTranslate()
  const language = useLanguage()
  const builder = useBuilder()
  const { sampleAnswers, findUnits } = useSurroundings()
  const [revision, setRevision] = useState(0)
  const sections = bench.form.definition.sections.filter(({ id }) => bench.visible.sections.has(id))
  const section = sections.find(({ id }) => id === sectionId) ?? sections[0]
  const begin = (answers: Bench['answers']) => {
    builder.session.set({ bench: answers })
    setRevision(revision + 1)
  }
  return (
    <div className={styles['filled']}>
      <Row gap="tight">
        <Button small icon="undo" onClick={() => begin({})}>
          {t('builder.benchEmpty')}
        </Button>
        {sampleAnswers ? (
          <Button small icon="file" onClick={() => begin(sampleAnswers)}>
            {t('builder.benchSample')}
          </Button>
        ) : null}
      </Row>
      <Select
        label={t('builder.section')}
        value={section?.id ?? null}
        options={sections.map(({ id, title }, index) => ({
          value: id,
          label: `${index + 1}. ${localText(title, language)}`,
        }))}
        onChange={(id) => onSection(id ?? '')}
      />
      {section ? (
        <SectionForm
          form={bench.form}
          section={section}
          answers={bench.answers}
          visible={bench.visible}
          computed={bench.computed}
          problems={bench.problems}
          onChange={bench.change}
          onUpload={pretendUpload}
          findUnits={findUnits}
          revision={revision}
        />
      ) : null}
    </div>
  )
}

function Verdict({ bench, onSection }: SectionChoice & { readonly bench: Bench }) {
  const t = useTranslate()
  const language = useLanguage()
  const { form, problems } = bench
  const sentences = useMemo(() => problemsToSentences(form, problems, language), [form, problems, language])
  if (sentences.length === 0) {
    return <Notice tone="success" title={t('builder.benchAccepted')} live />
  }
  const go = (sectionId: string, fieldId: string) => {
    onSection(sectionId)
    // The section has to be drawn before its field can be reached.
    setTimeout(() => focusField(fieldId), 50)
  }
  return (
    <>
      <Notice tone="danger" title={t('builder.benchRefused', { count: sentences.length })} live />
      {form.definition.sections.map((section) => {
        const own = sentences.filter(({ sectionId }) => sectionId === section.id)
        return own.length === 0 ? null : (
          <section key={section.id}>
            <h2 className={styles['home']}>{localText(section.title, language)}</h2>
            <ul className={styles['list']}>
              {own.map(({ path, fieldId, label, sentence }) => (
                <li key={`${path} ${sentence}`}>
                  <button type="button" className={styles['go']} onClick={() => go(section.id, fieldId)}>
                    {label}: {sentence}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
