import { holdsRole, useSession } from '#src/session/session-store.ts'

/** Plans, applies, configures. Those who approve only read; the server says so in any case. */
export function useMayManage(): boolean {
  return holdsRole(useSession(), ['platformAdministrator'])
}
