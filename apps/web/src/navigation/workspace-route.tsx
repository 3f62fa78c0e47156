import { createRoute, redirect } from '@tanstack/react-router'
import { currentSession } from '../session/session-store.ts'
import { WorkspaceFrame } from '../shell/workspace-frame.tsx'
import { rootRoute } from './root-route.tsx'

/** Everything behind the sign-in. Who may see what inside is the server's to say. */
export const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'workspace',
  component: WorkspaceFrame,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(currentSession)
    if (!session)
      throw redirect({ to: '/dang-nhap', search: location.href === '/' ? {} : { next: location.href } })
  },
})
