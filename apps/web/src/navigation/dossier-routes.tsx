import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseDossierFilter, parseDossierTab, parseRecord } from './search-params.ts'
import { workspaceRoute } from './workspace-route.tsx'

const getParentRoute = () => workspaceRoute

export const dossiersRoute = createRoute({
  getParentRoute,
  path: '/ho-so',
  validateSearch: parseDossierFilter,
  component: lazyRouteComponent(() => import('../pages/dossiers/dossiers-page.tsx'), 'DossiersPage'),
})

export const newDossierRoute = createRoute({
  getParentRoute,
  path: '/ho-so/moi',
  validateSearch: parseRecord(['roundId', 'name', 'nominationId']),
  component: lazyRouteComponent(() => import('../pages/dossiers/new-dossier-page.tsx'), 'NewDossierPage'),
})

export const dossierRoute = createRoute({
  getParentRoute,
  path: '/ho-so/$dossierId',
  validateSearch: parseDossierTab,
  component: lazyRouteComponent(() => import('../pages/dossier/dossier-page.tsx'), 'DossierPage'),
})

export const fillRoute = createRoute({
  getParentRoute,
  path: '/ho-so/$dossierId/khai',
  validateSearch: parseRecord(['section', 'field']),
  component: lazyRouteComponent(() => import('../pages/fill/fill-page.tsx'), 'FillPage'),
})

export const checkRoute = createRoute({
  getParentRoute,
  path: '/ho-so/$dossierId/kiem-tra',
  component: lazyRouteComponent(() => import('../pages/fill/check-page.tsx'), 'CheckPage'),
})

export const dossierRoutes = [dossiersRoute, newDossierRoute, dossierRoute, fillRoute, checkRoute]
