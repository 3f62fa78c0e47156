import { toErrorSchema } from '@rjsf/utils'
import type { ValidatorType } from '@rjsf/utils'
import type { Answers } from '@thidua/contracts'
import { checkAnswers } from '@thidua/forms'
import type { CompiledForm } from '@thidua/forms'
import { errorSentence } from '@thidua/i18n'
import { fieldIdOfPath } from '../problems/field-id-of-path.ts'

/**
 * rjsf's validator over our own checker: the same verdict as the server's, without compiling anything. `readAnswers` gives the
 * answers of the whole form, for conditions that reach into other sections.
 */
export function sectionValidator(
  form: CompiledForm,
  sectionId: string,
  readAnswers: () => Answers,
): ValidatorType {
  const validate = (formData: unknown) => {
    const { problems } = checkAnswers(
      form,
      { ...readAnswers(), ...(formData as Answers | undefined) },
      { complete: true },
    )
    return problems
      .filter((problem) => form.fields.get(fieldIdOfPath(problem.path))?.sectionId === sectionId)
      .map((problem) => {
        const message = errorSentence(problem.code, problem.params)
        return { name: problem.code, property: problem.path.replaceAll('/', '.'), message, stack: message }
      })
  }
  return {
    validateFormData: (formData) => {
      const errors = validate(formData)
      return { errors, errorSchema: toErrorSchema(errors) }
    },
    // A section's schema holds no alternatives, so rjsf never needs to know which one fits.
    isValid: () => true,
    rawValidation: () => ({ errors: [] }),
  }
}
