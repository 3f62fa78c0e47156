import { useMemo } from 'react'
import type { Answers, AnswerValue } from '@thidua/contracts'
import { checkAnswers, computeFields, visibleFields } from '@thidua/forms'
import type { CompiledForm, VisibleFields } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
import { useBuilder, useDraft, useSession } from '../builder/use-builder.ts'

/** The draft with the answers somebody tries on it. */
export type Bench = {
  readonly form: CompiledForm
  readonly answers: Answers
  readonly visible: VisibleFields
  readonly computed: Answers
  readonly problems: readonly Problem[]
  readonly change: (fieldId: string, value: AnswerValue) => void
}

/** Null while nothing of the draft can be used. */
export function useBench(): Bench | null {
  const builder = useBuilder()
  const { form } = useDraft()
  const answers = useSession((session) => session.bench)
  return useMemo(() => {
    if (!form) return null
    return {
      form,
      answers,
      visible: visibleFields(form, answers),
      computed: computeFields(form, answers),
      problems: checkAnswers(form, answers, { complete: true }).problems,
      change: (fieldId, value) => {
        const { bench } = builder.session.get()
        builder.session.set({ bench: { ...bench, [fieldId]: value } })
      },
    }
  }, [builder, form, answers])
}
