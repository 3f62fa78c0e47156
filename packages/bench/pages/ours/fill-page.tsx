import type { Answers } from '@thidua/contracts'
import { SectionForm } from '@thidua/form-renderer'
import { checkAnswers, computeFields, visibleFields, type CompiledForm } from '@thidua/forms'
import { useMemo, useState } from 'react'
import { largeAnswers } from '#forms/large-form.ts'

type FillPageProps = { readonly form: CompiledForm }

/** What the filling page does with every key: settle the whole form, check the whole form, say how far each section is. */
export function FillPage({ form }: FillPageProps) {
  const [answers, setAnswers] = useState<Answers>(largeAnswers)
  const [at, setAt] = useState(Math.floor(form.sections.length / 2))
  const visible = useMemo(() => visibleFields(form, answers), [form, answers])
  const computed = useMemo(() => computeFields(form, answers), [form, answers])
  const problems = useMemo(() => checkAnswers(form, answers, { complete: true }).problems, [form, answers])
  const faulty = useMemo(() => new Set(problems.map(({ path }) => path.slice(1))), [problems])
  const { sections } = form.definition
  const current = sections[at]
  return (
    <main>
      <nav>
        {sections.map((section, index) => (
          <button type="button" key={section.id} onClick={() => setAt(index)}>
            {section.title.vi} {section.fields.filter(({ id }) => faulty.has(id)).length}
          </button>
        ))}
      </nav>
      {current ? (
        <section aria-label={current.title.vi}>
          <SectionForm
            form={form}
            section={current}
            answers={answers}
            visible={visible}
            computed={computed}
            problems={problems}
            onChange={(fieldId, value) => setAnswers((before) => ({ ...before, [fieldId]: value }))}
            onBlur={() => setAt((before) => before)}
            fileHref={(fileId) => `#${fileId}`}
            renderAside={() => null}
          />
        </section>
      ) : null}
    </main>
  )
}
