import type { Operations, UserView } from '@thidua/contracts'
import { findUser, insertAssignment, insertUser } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { foldSearchKey, hasControlCharacter, nameSortKey, normaliseText, ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { checkPasswordStrength } from '../session/password-strength.ts'
import { viewUser } from './view-user.ts'

const usernamePattern = /^[a-z][a-z0-9.-]{2,39}$/

/** An account with its roles, valid from today. The password goes nowhere but into the hasher. */
export async function createUser(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['user.create']['input'],
): Promise<Outcome<UserView>> {
  const username = input.username.trim().toLowerCase()
  const name = normaliseText(input.name).trim()
  if (!usernamePattern.test(username)) return refuse('input.invalid', { field: 'username' })
  if (name === '' || hasControlCharacter(name)) return refuse('input.invalid', { field: 'name' })
  const strong = checkPasswordStrength(input.password, username)
  if (!strong.ok) return strong
  const passwordHash = await deps.hasher.hash(input.password)
  const { password: _password, ...remembered } = input
  return runCommand<{ readonly userId: string }, UserView>(deps, call, {
    name: 'user.create',
    input: remembered,
    async work({ transaction, references, now, today }) {
      if (input.assignments.some((one) => !references.units.has(one.unitId))) return refuse('unit.not-found')
      const id = deps.ids.newId()
      await insertUser(transaction, {
        id,
        username,
        name,
        passwordHash,
        searchKey: foldSearchKey(`${username} ${name}`),
        sortKey: nameSortKey(name),
        now,
      })
      for (const { role, unitId } of input.assignments) {
        await insertAssignment(transaction, {
          id: deps.ids.newId(),
          userId: id,
          role,
          unitId,
          validFrom: today,
        })
      }
      return ok({
        event: {
          subjectType: 'user',
          subjectId: id,
          subjectVersion: 1,
          payload: { username, assignments: input.assignments },
        },
        response: { userId: id },
      })
    },
    async present({ transaction }, { userId }) {
      const row = await findUser(transaction, userId)
      return row ? ok(viewUser(row)) : refuse('user.not-found')
    },
    conflicts: { users_tenant_id_username_key: 'user.username-taken' },
  })
}
