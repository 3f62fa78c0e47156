import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseReportFilter } from './report-filter.ts'
import { workspaceRoute } from './workspace-route.tsx'

/** The id of a plugin in two parts, as everywhere: an address that ends like a file's name would be looked for as a file. */
export const pluginReportRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/bao-cao/$publisher/$name/$reportId',
  validateSearch: parseReportFilter,
  component: lazyRouteComponent(
    () => import('../pages/plugin-pages/plugin-report-page.tsx'),
    'PluginReportPage',
  ),
})

export const pluginPageRoutes = [pluginReportRoute]
