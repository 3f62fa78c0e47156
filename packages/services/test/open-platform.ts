import { randomBytes, randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor, SignedInActor } from '@thidua/access'
import { readInTenant } from '@thidua/data'
import { listRounds, listSubjects, listUnitRefs } from '@thidua/data/repositories'
import type { Outcome, TenantId } from '@thidua/kernel'
import { composeRegistry, loadPlugin, readPluginFolder } from '@thidua/plugin-host'
import type { FixedClock } from '@thidua/testing'
import { fixedClock, openTestDatabase, testIds } from '@thidua/testing'
import { createServiceDeps } from '../src/create-service-deps.ts'
import { loadPlatformContent } from '../src/content/load-platform-content.ts'
import { seedDemonstration } from '../src/seed/seed-demonstration.ts'
import { seedPlatform } from '../src/seed/seed-platform.ts'
import type { ServiceCall } from '../src/service-call.ts'
import type { ServiceDeps } from '../src/service-deps.ts'
import { findActor } from '../src/session/find-actor.ts'
import { signIn } from '../src/session/sign-in.ts'
import { memoryFileStore, memoryPress, memorySigner, memoryWorkshop, quickHasher } from './memory-ports.ts'

const root = join(import.meta.dirname, '..', '..', '..')
export const demonstrationPassword = 'thi dua 2027 suoi tram'

export type Platform = {
  readonly deps: ServiceDeps
  readonly clock: FixedClock
  readonly tenantId: TenantId
  /** A call of a person of the demonstration, with a key of its own each time. */
  as(username: string): Promise<ServiceCall>
  actorOf(username: string): Promise<SignedInActor>
  readonly public: ServiceCall
  unitId(code: string): Promise<string>
  subjectId(name: string): Promise<string>
  roundId(code: string): Promise<string>
  close(): Promise<void>
}

/** The whole platform on a database of its own: real plugins, real law, real units, the invented people. */
export async function openPlatform(today = '2027-03-08'): Promise<Platform> {
  const clock = fixedClock(`${today}T02:00:00.000Z`)
  const deps = await openDeps(clock)
  const tenantId = await seedPlatform(deps)
  await seedDemonstration(deps, tenantId, demonstrationPassword)
  return platformOn(() => deps, clock, tenantId)
}

/** People and places of a filled database; the world they work in may be another one from one call to the next. */
export function platformOn(world: () => ServiceDeps, clock: FixedClock, tenantId: TenantId): Platform {
  const actors = new Map<string, SignedInActor>()
  const inside = <Value>(read: Parameters<typeof readInTenant<Value>>[2]) =>
    readInTenant(world().database, { tenantId, userId: null }, read)

  const actorOf = async (username: string): Promise<SignedInActor> => {
    const known = actors.get(username)
    if (known) return known
    const signedIn = take(
      await signIn(world(), call({ kind: 'public', tenantId }), {
        username,
        password: demonstrationPassword,
      }),
    )
    const actor = take(await findActor(world(), tenantId, { kind: 'session', token: signedIn.token }))
    if (actor.kind !== 'person') throw new Error(`${username} is nobody`)
    actors.set(username, actor)
    return actor
  }
  return {
    get deps() {
      return world()
    },
    clock,
    tenantId,
    actorOf,
    as: async (username) => call(await actorOf(username)),
    public: call({ kind: 'public', tenantId }),
    unitId: async (code) => found((await inside(listUnitRefs)).find((unit) => unit.code === code)).id,
    roundId: async (code) => found((await inside(listRounds)).find((round) => round.code === code)).id,
    subjectId: async (name) =>
      found(
        (
          await inside((transaction) =>
            listSubjects(transaction, {
              unitIds: null,
              ownerUserId: null,
              unitId: null,
              stakeholder: null,
              search: '',
              limit: 1000,
              offset: 0,
            }),
          )
        ).rows.find((subject) => subject.name === name),
      ).id,
    close: () => world().database.close(),
  }
}

async function openDeps(clock: FixedClock): Promise<ServiceDeps> {
  const parts = await openParts(clock)
  const plugins = (await readPlugins()).map((files) => take(loadPlugin(files)))
  return createServiceDeps({ ...parts, plugins: take(composeRegistry(plugins, parts.content.trunks)) })
}

/** The first-party plugins of a first start as their folders hold them; the example is only offered. */
export async function readPlugins(): Promise<readonly PluginFiles[]> {
  const folders = readdirSync(join(root, 'plugins'))
    .filter((name) => name !== 'example')
    .toSorted()
  return Promise.all(folders.map(readPlugin))
}

/** One plugin of the repository, also one that is only offered. */
export async function readPlugin(name: string): Promise<PluginFiles> {
  return take(await readPluginFolder(join(root, 'plugins', name)))
}

type PluginFiles = Parameters<typeof loadPlugin>[0]

type PlatformParts = Omit<Parameters<typeof createServiceDeps>[0], 'plugins'>

/** Everything use cases need but plugins. */
export async function openParts(clock: FixedClock): Promise<PlatformParts> {
  const content = take(await loadPlatformContent(join(root, 'schemas'), 'lam-dong-2037'))
  return {
    database: await openTestDatabase({ poolSize: 16 }),
    clock,
    wallClock: { now: () => new Date() },
    ids: testIds,
    secrets: { newSecret: (bytes) => randomBytes(bytes).toString('base64url') },
    files: memoryFileStore(),
    signer: memorySigner(),
    press: memoryPress,
    workshop: memoryWorkshop,
    hasher: quickHasher(),
    content,
    limits: { sessionHours: 12, evidencePerDossier: 60, pageSize: 20, maxPageSize: 200 },
    publicUrl: 'https://thidua.example',
    wakeOutbox: () => undefined,
    rehearsal: null,
  }
}

export function call(actor: Actor, idempotencyKey: string = randomUUID()): ServiceCall {
  return { actor, requestId: 'test', idempotencyKey, source: 'test' }
}

/** The value, or a test that fails with the refusal in its message. */
export function take<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(`refused: ${JSON.stringify(outcome.error)}`)
}

function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('nothing found')
  return value
}
