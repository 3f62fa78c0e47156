import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseNoticeSearch, parsePage, parseRecord, parseSearchAndPage } from './search-params.ts'
import { workspaceRoute } from './workspace-route.tsx'

const getParentRoute = () => workspaceRoute

export const tasksRoute = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/tasks/tasks-page.tsx'), 'TasksPage'),
})

export const campaignRoute = createRoute({
  getParentRoute,
  path: '/chien-dich',
  component: lazyRouteComponent(() => import('../pages/campaign/campaign-page.tsx'), 'CampaignPage'),
})

export const councilRoute = createRoute({
  getParentRoute,
  path: '/hoi-dong',
  validateSearch: parseRecord(['dossierId']),
  component: lazyRouteComponent(() => import('../pages/council/council-page.tsx'), 'CouncilPage'),
})

export const decisionsRoute = createRoute({
  getParentRoute,
  path: '/quyet-dinh',
  validateSearch: parsePage,
  component: lazyRouteComponent(() => import('../pages/decisions/decisions-page.tsx'), 'DecisionsPage'),
})

export const signDecisionRoute = createRoute({
  getParentRoute,
  path: '/quyet-dinh/ky',
  validateSearch: parseRecord(['dossierId']),
  component: lazyRouteComponent(
    () => import('../pages/decisions/sign-decision-page.tsx'),
    'SignDecisionPage',
  ),
})

export const decisionRoute = createRoute({
  getParentRoute,
  path: '/quyet-dinh/$decisionId',
  component: lazyRouteComponent(() => import('../pages/decisions/decision-page.tsx'), 'DecisionPage'),
})

export const reportsRoute = createRoute({
  getParentRoute,
  path: '/bao-cao',
  validateSearch: parseRecord(['roundId']),
  component: lazyRouteComponent(() => import('../pages/reports/reports-page.tsx'), 'ReportsPage'),
})

export const nominationsRoute = createRoute({
  getParentRoute,
  path: '/de-xuat',
  validateSearch: parseSearchAndPage,
  component: lazyRouteComponent(() => import('../pages/nominations/nominations-page.tsx'), 'NominationsPage'),
})

/** What one was told, by the platform and by plugins. */
export const noticesRoute = createRoute({
  getParentRoute,
  path: '/thong-bao',
  validateSearch: parseNoticeSearch,
  component: lazyRouteComponent(() => import('../pages/notices/notices-page.tsx'), 'NoticesPage'),
})

export const officeRoutes = [
  tasksRoute,
  campaignRoute,
  councilRoute,
  decisionsRoute,
  signDecisionRoute,
  decisionRoute,
  reportsRoute,
  nominationsRoute,
  noticesRoute,
]
