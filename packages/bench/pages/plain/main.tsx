import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { createRoot } from 'react-dom/client'
import { largeAnswers } from '#forms/large-form.ts'
import { largeSchema, largeUiSchema } from '#forms/large-schema.ts'

// react-jsonschema-form as its documentation shows it: its own theme, its own validator, nothing tuned.
Object.assign(globalThis, {
  openForm() {
    const root = document.getElementById('app')
    if (root)
      createRoot(root).render(
        <Form schema={largeSchema} uiSchema={largeUiSchema} formData={largeAnswers} validator={validator} />,
      )
  },
})
