import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { workspaceRoute } from './workspace-route.tsx'

const getParentRoute = () => workspaceRoute

/** Papers of plugins the person's units may print. */
export const papersRoute = createRoute({
  getParentRoute,
  path: '/van-ban',
  component: lazyRouteComponent(() => import('../pages/papers/papers-page.tsx'), 'PapersPage'),
})

export const paperRoute = createRoute({
  getParentRoute,
  path: '/van-ban/$pluginId/$documentId',
  component: lazyRouteComponent(() => import('../pages/papers/paper-page.tsx'), 'PaperPage'),
})

export const paperRoutes = [papersRoute, paperRoute]
