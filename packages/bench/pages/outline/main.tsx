import { drawnRows, forgetDrawn } from './count-drawn.ts'
import '@thidua/ui/tokens'
import { FormBuilder } from '@thidua/form-builder'
import { uiWords } from '@thidua/i18n'
import { UiWordsProvider } from '@thidua/ui'
import { createRoot } from 'react-dom/client'
import { largeForm } from '#forms/large-form.ts'

Object.assign(globalThis, {
  drawnRows,
  forgetDrawn,
  openBuilder() {
    const root = document.getElementById('app')
    if (root)
      createRoot(root).render(
        <UiWordsProvider value={uiWords()}>
          <div style={{ height: '100vh' }}>
            <FormBuilder definition={largeForm} />
          </div>
        </UiWordsProvider>,
      )
  },
})
