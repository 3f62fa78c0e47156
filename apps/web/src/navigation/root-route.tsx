import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { BrokenOutside, NotFoundOutside } from '../pages/outside-frame.tsx'
import { RootFrame } from '../shell/root-frame.tsx'

export type RouterContext = { readonly queryClient: QueryClient }

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: RootFrame,
  notFoundComponent: NotFoundOutside,
  errorComponent: BrokenOutside,
})
