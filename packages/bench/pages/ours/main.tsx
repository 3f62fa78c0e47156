import '@thidua/ui/tokens'
import { compileForm, openForm, publishRules } from '@thidua/forms'
import { uiWords } from '@thidua/i18n'
import { UiWordsProvider } from '@thidua/ui'
import { createRoot } from 'react-dom/client'
import { largeForm, undividedForm } from '#forms/large-form.ts'
import { FillPage } from './fill-page.tsx'

// A page is given a published form: parsing its rules belongs to publishing.
const published = compileForm(largeForm)
const rules = published.ok ? publishRules(published.value) : {}

Object.assign(globalThis, {
  openForm(how: 'divided' | 'undivided') {
    const root = document.getElementById('app')
    const form = openForm(how === 'divided' ? largeForm : undividedForm, rules)
    if (root && form.ok)
      createRoot(root).render(
        <UiWordsProvider value={uiWords()}>
          <FillPage form={form.value} />
        </UiWordsProvider>,
      )
  },
})
