import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PublicFrame } from '../shell/public-frame.tsx'
import { rootRoute } from './root-route.tsx'
import { parseReturnTo, parseSearchAndPage } from './search-params.ts'

const publicFrameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'public',
  component: PublicFrame,
})
const getParentRoute = () => publicFrameRoute

export const signInRoute = createRoute({
  getParentRoute,
  path: '/dang-nhap',
  validateSearch: parseReturnTo,
  component: lazyRouteComponent(() => import('../pages/session/sign-in-page.tsx'), 'SignInPage'),
})

export const portalRoute = createRoute({
  getParentRoute,
  path: '/cong-khai',
  validateSearch: parseSearchAndPage,
  component: lazyRouteComponent(() => import('../pages/public/portal-page.tsx'), 'PortalPage'),
})

export const certificateRoute = createRoute({
  getParentRoute,
  path: '/xac-nhan/$code',
  component: lazyRouteComponent(() => import('../pages/public/certificate-page.tsx'), 'CertificatePage'),
})

export const certificateSearchRoute = createRoute({
  getParentRoute,
  path: '/xac-nhan',
  component: lazyRouteComponent(
    () => import('../pages/public/certificate-search-page.tsx'),
    'CertificateSearchPage',
  ),
})

export const nominateRoute = createRoute({
  getParentRoute,
  path: '/de-cu',
  component: lazyRouteComponent(() => import('../pages/public/nominate-page.tsx'), 'NominatePage'),
})

export const publicRoutes = publicFrameRoute.addChildren([
  signInRoute,
  portalRoute,
  certificateRoute,
  certificateSearchRoute,
  nominateRoute,
])
