import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseRecord } from './search-params.ts'
import { workspaceRoute } from './workspace-route.tsx'

const getParentRoute = () => workspaceRoute

/** The id of a plugin in two parts: an address that ends like a file's name would be looked for as a file. */
export const pluginRoute = createRoute({
  getParentRoute,
  path: '/quan-tri/plugin/goi/$publisher/$name',
  validateSearch: parseRecord(['tab']),
  component: lazyRouteComponent(() => import('../pages/plugins/plugin-page.tsx'), 'PluginPage'),
})

export const pluginPlanRoute = createRoute({
  getParentRoute,
  path: '/quan-tri/plugin/phuong-an/$planId',
  component: lazyRouteComponent(() => import('../pages/plugins/plan-page.tsx'), 'PlanPage'),
})

/** What a unit's head takes of what the province leaves to its agencies. */
export const unitPluginsRoute = createRoute({
  getParentRoute,
  path: '/phan-mo-rong',
  validateSearch: parseRecord(['unitId']),
  component: lazyRouteComponent(() => import('../pages/plugins/unit-plugins-page.tsx'), 'UnitPluginsPage'),
})

export const pluginRoutes = [pluginRoute, pluginPlanRoute, unitPluginsRoute]
