import type { FieldTemplateProps, ObjectFieldTemplateProps, TemplatesType } from '@rjsf/utils'
import { AnswerField } from './answer-field.tsx'
import { nothing } from './nothing.ts'

// The only shapes of rjsf that our pages touch: one field, two templates. Version 7 changes their props; change them here.

/** The name in `ui:field` under which rjsf finds our field. */
export const answerFieldName = 'answer'

export const sectionFields = { [answerFieldName]: AnswerField }

/** Labels, help and errors are drawn by the controls, so a property is just its control. */
function PropertyTemplate({ children }: FieldTemplateProps) {
  return children
}

function SectionTemplate({ properties }: ObjectFieldTemplateProps) {
  return properties.map((property) => property.content)
}

export const sectionTemplates: Partial<Omit<TemplatesType, 'ButtonTemplates'>> = {
  FieldTemplate: PropertyTemplate,
  ObjectFieldTemplate: SectionTemplate,
  DescriptionFieldTemplate: nothing,
  FieldHelpTemplate: nothing,
  FieldErrorTemplate: nothing,
  ErrorListTemplate: nothing,
}
