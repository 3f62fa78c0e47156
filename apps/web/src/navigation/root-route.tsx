import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { BrokenPage } from '../pages/broken-page.tsx'
import { NotFoundPage } from '../pages/not-found-page.tsx'
import { RootFrame } from '../shell/root-frame.tsx'

export type RouterContext = { readonly queryClient: QueryClient }

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: RootFrame,
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
})
