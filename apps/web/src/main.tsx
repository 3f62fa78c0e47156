import '@thidua/ui/tokens'
import { startLanguage } from '@thidua/i18n'
import { applyTheme, readTheme } from '@thidua/ui'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './api/query-client.ts'
import { createAppRouter } from './navigation/router.tsx'

const queryClient = createQueryClient()
const router = createAppRouter(queryClient)
const root = document.getElementById('app')
if (!root) throw new Error('index.html lacks the element #app')

applyTheme(readTheme())
await startLanguage()
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
