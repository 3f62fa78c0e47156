import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseRecord } from './search-params.ts'
import { workspaceRoute } from './workspace-route.tsx'

const getParentRoute = () => workspaceRoute

export const studioRoute = createRoute({
  getParentRoute,
  path: '/bieu-mau',
  validateSearch: parseRecord(['unitId']),
  component: lazyRouteComponent(() => import('../pages/studio/studio-page.tsx'), 'StudioPage'),
})

export const importFormRoute = createRoute({
  getParentRoute,
  path: '/bieu-mau/nhap',
  validateSearch: parseRecord(['unitId']),
  component: lazyRouteComponent(() => import('../pages/studio/import-page.tsx'), 'ImportPage'),
})

export const publicationRoute = createRoute({
  getParentRoute,
  path: '/bieu-mau/ban-hanh/$publicationId',
  component: lazyRouteComponent(() => import('../pages/studio/publication-page.tsx'), 'PublicationPage'),
})

export const formDraftRoute = createRoute({
  getParentRoute,
  path: '/bieu-mau/$draftId',
  component: lazyRouteComponent(() => import('../pages/studio/draft-page.tsx'), 'DraftPage'),
})

export const studioRoutes = [studioRoute, importFormRoute, publicationRoute, formDraftRoute]
