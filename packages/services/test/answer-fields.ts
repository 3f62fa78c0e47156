import type { Answers, AnswerValue, EvidenceAnswer, FormDefinition } from '@thidua/contracts'

/** An example's answers, parted into what is typed and what must be uploaded first. */
export function answerFields(
  form: FormDefinition,
  example: Answers,
): {
  readonly texts: Answers
  readonly files: readonly { readonly fieldId: string; readonly name: string }[]
} {
  const evidence = new Set(
    form.sections
      .flatMap((section) => section.fields)
      .filter((field) => field.kind === 'evidence')
      .map((field) => field.id),
  )
  const texts: Record<string, AnswerValue> = {}
  const files: { fieldId: string; name: string }[] = []
  for (const [fieldId, value] of Object.entries(example)) {
    if (!evidence.has(fieldId)) texts[fieldId] = value
    else for (const { name } of value as readonly EvidenceAnswer[]) files.push({ fieldId, name })
  }
  return { texts, files }
}
