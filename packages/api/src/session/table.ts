import { changePassword } from './change-password.ts'
import { getCurrentSession } from './get-current-session.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { signOutEverywhere } from './sign-out-everywhere.ts'

export const sessionTable = {
  'session.signIn': signIn,
  'session.signOut': signOut,
  'session.signOutEverywhere': signOutEverywhere,
  'session.getCurrent': getCurrentSession,
  'session.changePassword': changePassword,
}
