import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationPassword, openPlatform, type Platform, take } from '#test/open-platform.ts'
import { createUser } from '../administration/create-user.ts'
import { disableUser } from '../administration/disable-user.ts'
import { changePassword } from './change-password.ts'
import { createApiToken } from './create-api-token.ts'
import { findActor } from './find-actor.ts'
import { getCurrentSession } from './get-current-session.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { signOutEverywhere } from './sign-out-everywhere.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform()
})
afterAll(() => platform.close())

async function enter(username: string, password = demonstrationPassword, source = 'office') {
  return signIn(platform.deps, { ...platform.public, source }, { username, password })
}
const session = (token: string) => ({ kind: 'session', token }) as const

describe('signing in', () => {
  it('opens a session with roles, units and an end', async () => {
    const { session: view, token } = take(await enter(' Suoitram.Canbo '))
    expect(view).toMatchObject({
      user: { username: 'suoitram.canbo', name: 'Trần Thị Hoa' },
      tenant: { code: '68' },
      assignments: [{ role: 'agencyOfficer', unit: { code: 'X0001', kind: 'commune' } }],
    })
    expect(token).toHaveLength(43)
    const actor = take(await findActor(platform.deps, platform.tenantId, session(token)))
    expect(actor).toMatchObject({ kind: 'person', name: 'Trần Thị Hoa' })
    const current = await getCurrentSession(platform.deps, { ...platform.public, sessionToken: token })
    expect(take(current)?.user.username).toBe('suoitram.canbo')
  })

  it('says the same to an unknown name as to a wrong password', async () => {
    const wrong = await enter('suoitram.canbo', 'wrong', 'elsewhere')
    const unknown = await enter('nobody.at.all', 'wrong', 'elsewhere')
    expect(wrong).toEqual(unknown)
    expect(wrong).toMatchObject({ error: { code: 'session.bad-credentials' } })
  })

  it('slows down one place that guesses, and does not lock the victim out', async () => {
    for (let tries = 0; tries < 5; tries += 1) await enter('suoitram.thuky', `guess ${tries}`, 'attacker')
    expect(await enter('suoitram.thuky', demonstrationPassword, 'attacker')).toMatchObject({
      error: { code: 'session.locked', params: { seconds: expect.any(Number) } },
    })
    expect((await enter('suoitram.thuky', demonstrationPassword, 'office')).ok).toBe(true)
  })
})

describe('a session', () => {
  it('is over after signing out, at once and also for a remembered actor', async () => {
    const { token } = take(await enter('stc.canbo'))
    take(await findActor(platform.deps, platform.tenantId, session(token)))
    const call = { ...platform.public, sessionToken: token }
    take(await signOut(platform.deps, call))
    take(await signOut(platform.deps, call))
    expect(await findActor(platform.deps, platform.tenantId, session(token))).toMatchObject({
      error: { code: 'session.expired' },
    })
  })

  it('ends everywhere at one word', async () => {
    const tokens = [take(await enter('stc.giamdoc')).token, take(await enter('stc.giamdoc')).token]
    const actor = take(await findActor(platform.deps, platform.tenantId, session(tokens[0] ?? '')))
    expect(take(await signOutEverywhere(platform.deps, { ...platform.public, actor }))).toEqual({ ended: 2 })
    for (const token of tokens) {
      expect((await findActor(platform.deps, platform.tenantId, session(token))).ok).toBe(false)
    }
  })

  it('survives a change of the own password, the others end', async () => {
    const here = take(await enter('stc.thuky'))
    const there = take(await enter('stc.thuky'))
    const actor = take(await findActor(platform.deps, platform.tenantId, session(here.token)))
    const call = { ...platform.public, actor, sessionToken: here.token }
    expect(
      await changePassword(platform.deps, call, { current: demonstrationPassword, next: 'ngắn' }),
    ).toMatchObject({ error: { code: 'user.password-weak' } })
    expect(
      await changePassword(platform.deps, call, { current: 'wrong', next: 'một câu dài dễ nhớ' }),
    ).toMatchObject({ error: { code: 'session.bad-credentials' } })
    take(
      await changePassword(platform.deps, call, {
        current: demonstrationPassword,
        next: 'một câu dài dễ nhớ',
      }),
    )
    expect((await findActor(platform.deps, platform.tenantId, session(here.token))).ok).toBe(true)
    expect((await findActor(platform.deps, platform.tenantId, session(there.token))).ok).toBe(false)
    expect((await enter('stc.thuky', 'một câu dài dễ nhớ')).ok).toBe(true)
  })
})

describe('accounts', () => {
  it('are made once per name with a strong password, and end with their sessions', async () => {
    const administrator = async () => platform.as('quantri')
    const input = {
      username: 'moi.canbo',
      name: 'Người Mới',
      password: 'mật khẩu đủ dài 2027',
      assignments: [{ role: 'agencyOfficer' as const, unitId: await platform.unitId('X0002') }],
    }
    const user = take(await createUser(platform.deps, await administrator(), input))
    expect(user).toMatchObject({ disabled: false, assignments: [{ unit: { code: 'X0002' } }] })
    expect(await createUser(platform.deps, await administrator(), input)).toMatchObject({
      error: { code: 'user.username-taken' },
    })
    expect(await createUser(platform.deps, await platform.as('snv.thamdinh'), input)).toMatchObject({
      error: { code: 'access.denied' },
    })
    const { token } = take(await enter('moi.canbo', 'mật khẩu đủ dài 2027'))
    take(await findActor(platform.deps, platform.tenantId, session(token)))
    take(await disableUser(platform.deps, await administrator(), { userId: user.id }))
    expect((await findActor(platform.deps, platform.tenantId, session(token))).ok).toBe(false)
    expect(await enter('moi.canbo', 'mật khẩu đủ dài 2027')).toMatchObject({
      error: { code: 'session.bad-credentials' },
    })
  })

  it('get a bearer token from the command line, until it runs out', async () => {
    const make = (ttlMilliseconds: number) =>
      createApiToken(platform.deps, {
        tenantId: platform.tenantId,
        username: 'snv.thamdinh',
        name: 'thử',
        ttlMilliseconds,
      })
    const live = take(await make(3_600_000))
    const dead = take(await make(-1))
    const find = (token: string) =>
      findActor(platform.deps, platform.tenantId, { kind: 'bearer', token } as const)
    expect(take(await find(live.token))).toMatchObject({ kind: 'person', name: 'Phạm Thu Hằng' })
    expect((await find(dead.token)).ok).toBe(false)
  })
})
