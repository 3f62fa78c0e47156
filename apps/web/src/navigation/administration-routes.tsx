import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { parseRecord, parseSearchAndPage } from './search-params.ts'
import { workspaceRoute } from './workspace-route.tsx'

export const administrationRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/quan-tri',
  component: lazyRouteComponent(
    () => import('../pages/administration/administration-frame.tsx'),
    'AdministrationFrame',
  ),
})

const getParentRoute = () => administrationRoute

const startRoute = createRoute({
  getParentRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/quan-tri/plugin', replace: true })
  },
})

export const catalogueRoute = createRoute({
  getParentRoute,
  path: '/plugin',
  validateSearch: parseRecord(['search', 'show']),
  component: lazyRouteComponent(() => import('../pages/plugins/catalogue-page.tsx'), 'CataloguePage'),
})

export const generationsRoute = createRoute({
  getParentRoute,
  path: '/plugin/lich-su',
  component: lazyRouteComponent(() => import('../pages/plugins/generations-page.tsx'), 'GenerationsPage'),
})

export const usersRoute = createRoute({
  getParentRoute,
  path: '/nguoi-dung',
  validateSearch: parseSearchAndPage,
  component: lazyRouteComponent(() => import('../pages/administration/users-page.tsx'), 'UsersPage'),
})

export const roundsRoute = createRoute({
  getParentRoute,
  path: '/dot-xet',
  component: lazyRouteComponent(() => import('../pages/administration/rounds-page.tsx'), 'RoundsPage'),
})

export const calendarRoute = createRoute({
  getParentRoute,
  path: '/lich',
  validateSearch: parseRecord(['year']),
  component: lazyRouteComponent(() => import('../pages/administration/calendar-page.tsx'), 'CalendarPage'),
})

export const settingsRoute = createRoute({
  getParentRoute,
  path: '/thiet-dat',
  component: lazyRouteComponent(() => import('../pages/administration/settings-page.tsx'), 'SettingsPage'),
})

export const dtiRoute = createRoute({
  getParentRoute,
  path: '/dti',
  component: lazyRouteComponent(() => import('../pages/administration/dti-page.tsx'), 'DtiPage'),
})

export const unitsRoute = createRoute({
  getParentRoute,
  path: '/don-vi',
  validateSearch: parseSearchAndPage,
  component: lazyRouteComponent(() => import('../pages/administration/units-page.tsx'), 'UnitsPage'),
})

export const administrationRoutes = administrationRoute.addChildren([
  startRoute,
  catalogueRoute,
  generationsRoute,
  usersRoute,
  roundsRoute,
  calendarRoute,
  settingsRoute,
  dtiRoute,
  unitsRoute,
])
