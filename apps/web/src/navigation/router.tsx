import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { BrokenPage } from '../pages/broken-page.tsx'
import { NotFoundPage } from '../pages/not-found-page.tsx'
import { administrationRoutes } from './administration-routes.tsx'
import { dossierRoutes } from './dossier-routes.tsx'
import { officeRoutes } from './office-routes.tsx'
import { paperRoutes } from './paper-routes.tsx'
import { pluginPageRoutes } from './plugin-page-routes.tsx'
import { pluginRoutes } from './plugin-routes.tsx'
import { publicRoutes } from './public-routes.tsx'
import { recordRoutes } from './record-routes.tsx'
import { rootRoute } from './root-route.tsx'
import { studioRoutes } from './studio-routes.tsx'
import { workspaceRoute } from './workspace-route.tsx'

const kitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kit',
  component: lazyRouteComponent(() => import('../kit/kit-page.tsx'), 'KitPage'),
})

const routeTree = rootRoute.addChildren([
  publicRoutes,
  workspaceRoute.addChildren([
    ...officeRoutes,
    ...dossierRoutes,
    ...studioRoutes,
    ...pluginRoutes,
    ...pluginPageRoutes,
    ...recordRoutes,
    ...paperRoutes,
    administrationRoutes,
  ]),
  kitRoute,
])

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
