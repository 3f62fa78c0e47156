import { createUser } from './create-user.ts'
import { disableUser } from './disable-user.ts'
import { listUsers } from './list-users.ts'

export const userTable = {
  'user.list': listUsers,
  'user.create': createUser,
  'user.disable': disableUser,
}
