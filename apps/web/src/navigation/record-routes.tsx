import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseRecordSearch } from './record-search.ts'
import { workspaceRoute } from './workspace-route.tsx'

const getParentRoute = () => workspaceRoute

/** Every book that plugins keep and this person reads. */
export const collectionsRoute = createRoute({
  getParentRoute,
  path: '/phan-mo-rong/so',
  component: lazyRouteComponent(() => import('../pages/records/collections-page.tsx'), 'CollectionsPage'),
})

export const recordsRoute = createRoute({
  getParentRoute,
  path: '/phan-mo-rong/$pluginId/so/$collection',
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(() => import('../pages/records/records-page.tsx'), 'RecordsPage'),
})

export const newRecordRoute = createRoute({
  getParentRoute,
  path: '/phan-mo-rong/$pluginId/so/$collection/moi',
  component: lazyRouteComponent(() => import('../pages/records/new-record-page.tsx'), 'NewRecordPage'),
})

export const recordRoute = createRoute({
  getParentRoute,
  path: '/phan-mo-rong/$pluginId/so/$collection/$recordId',
  component: lazyRouteComponent(() => import('../pages/records/record-page.tsx'), 'RecordPage'),
})

export const recordRoutes = [collectionsRoute, recordsRoute, newRecordRoute, recordRoute]
