import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlanView, PluginAction, PluginPackageView } from '@thidua/contracts'
import type { CatalogDocument } from '@thidua/plugin-host'
import {
  createSandboxHost,
  openCatalogueFolder,
  readKeyFile,
  shipCatalogue,
  signDocument,
} from '@thidua/plugin-host'
import { fixedClock } from '@thidua/testing'
import { refreshCatalogue } from '../src/plugin/accept-catalogue.ts'
import { applyPlan } from '../src/plugin/apply-plan.ts'
import { approvePlan } from '../src/plugin/decide-plan.ts'
import type { PluginHolder } from '../src/plugin/hold-plugins.ts'
import { holdPlugins } from '../src/plugin/hold-plugins.ts'
import { installShipped } from '../src/plugin/install-shipped.ts'
import { planPlugins } from '../src/plugin/plan-plugins.ts'
import { verifyEntry } from '../src/plugin/verify-entry.ts'
import { seedDemonstration } from '../src/seed/seed-demonstration.ts'
import { ensureProvince, seedPlatform } from '../src/seed/seed-platform.ts'
import type { Platform } from './open-platform.ts'
import {
  demonstrationPassword,
  openParts,
  platformOn,
  readPlugin,
  readPlugins,
  take,
} from './open-platform.ts'

type Files = Awaited<ReturnType<typeof readPlugins>>[number]
export type Edit = (manifest: Record<string, unknown>, files: Map<string, string>) => void

export type PluginProvince = Platform & {
  readonly holder: PluginHolder
  /** Another server process on the same database. */
  open(options?: { readonly safeMode?: boolean }): Promise<PluginHolder>
  readonly catalogueFolder: string
  /** Lists another version of a first-party plugin; nobody has read the list yet. */
  list(name: string, version: string, edit?: Edit): Promise<{ readonly blob: string }>
  /** Lists another version of a first-party plugin, takes it out of the catalogue and has it verified. */
  release(name: string, version: string, edit?: Edit): Promise<PluginPackageView>
  /** The next list revokes a package. */
  revoke(pluginId: string, digest: string): Promise<void>
  plan(...actions: readonly PluginAction[]): Promise<PlanView>
  /** Approved by as many as it needs. */
  approve(plan: PlanView): Promise<PlanView>
  apply(plan: PlanView): Promise<PlanView>
  /** Planned, approved and applied. */
  carryOut(...actions: readonly PluginAction[]): Promise<PlanView>
  /** Released and installed: the province works with it. The digest of its package. */
  install(name: string, version: string, edit?: Edit): Promise<string>
}

/** The platform with its plugins installed by its own installer, and a catalogue whose keys the test holds. */
export async function openPluginProvince(today = '2027-03-08'): Promise<PluginProvince> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-catalogue-'))
  chmodSync(folder, 0o700)
  const clock = fixedClock(`${today}T02:00:00.000Z`)
  const shelfOfFiles = new Map((await readPlugins()).map((files) => [nameOf(files), files]))
  const sandbox = createSandboxHost({ wallMilliseconds: 20_000 })
  const base = { ...(await openParts(clock)), sandbox, catalogue: openCatalogueFolder(folder) }
  const tenantId = await ensureProvince(base)
  const open = ({ safeMode = false } = {}) => holdPlugins({ ...base, safeMode }, tenantId)
  const holder = await open()
  const ship = async () =>
    take(
      await shipCatalogue({
        folder,
        province: 'vn-68',
        plugins: [...shelfOfFiles.values()],
        now: new Date().toISOString(),
      }),
    )
  const list: PluginProvince['list'] = async (name, version, edit = () => undefined) => {
    const known = shelfOfFiles.get(name) ?? (await readPlugin(name))
    shelfOfFiles.set(name, edited(known, version, edit))
    await ship()
    const { signed } = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')) as CatalogDocument
    const entry = signed.entries.find((one) => one.id === `thidua.${name}` && one.version === version)
    return { blob: entry?.blob.sha256 ?? '' }
  }
  take(await installShipped(holder.deps(), tenantId, await ship()))
  await seedPlatform(holder.deps())
  await seedDemonstration(holder.deps(), tenantId, demonstrationPassword)
  const platform = platformOn(() => holder.deps(), clock, tenantId)
  const as = (username: string) => platform.as(username)
  const release: PluginProvince['release'] = async (name, version, edit) => {
    await list(name, version, edit)
    take(await refreshCatalogue(holder.deps(), await as('quantri'), {}))
    const entry = { pluginId: `thidua.${name}`, version }
    return take(await verifyEntry(holder.deps(), await as('quantri'), entry))
  }
  const plan: PluginProvince['plan'] = async (...actions) =>
    take(await planPlugins(holder.deps(), await as('quantri'), { actions, reason: 'test' }))
  const approve: PluginProvince['approve'] = async (planned) => {
    let approved = planned
    for (const person of ['khcn.thuongtruc', 'snv.thamdinh'].slice(0, planned.approvalsNeeded))
      approved = take(await approvePlan(holder.deps(), await as(person), onPlan(planned)))
    return approved
  }
  const apply: PluginProvince['apply'] = async (planned) =>
    take(await applyPlan(holder.deps(), await as('quantri'), onPlan(planned)))
  const carryOut: PluginProvince['carryOut'] = async (...actions) =>
    apply(await approve(await plan(...actions)))
  return {
    ...platform,
    get deps() {
      return holder.deps()
    },
    holder,
    open,
    catalogueFolder: folder,
    list,
    release,
    async revoke(id, digest) {
      const key = take(readKeyFile(readFileSync(join(folder, 'keys', 'catalog.key.json'), 'utf8')))
      const file = join(folder, 'catalog.json')
      const { signed } = JSON.parse(readFileSync(file, 'utf8')) as CatalogDocument
      const revocation = { id, digest, at: new Date().toISOString(), reason: { vi: 'Sai căn cứ pháp lý' } }
      const next = { ...signed, serial: signed.serial + 1, revocations: [...signed.revocations, revocation] }
      writeFileSync(file, JSON.stringify(signDocument(next, [key])))
      take(await refreshCatalogue(holder.deps(), await as('quantri'), {}))
    },
    plan,
    approve,
    apply,
    carryOut,
    async install(name, version, edit) {
      const { digest } = await release(name, version, edit)
      await carryOut({ kind: 'install', digest })
      return digest
    },
    async close() {
      await sandbox.close()
      await platform.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function onPlan({ id, digest }: PlanView) {
  return { planId: id, digest }
}

function nameOf(files: Files): string {
  const { id } = JSON.parse(files.get('plugin.json') ?? '') as { readonly id: string }
  return id.replace(/^thidua\./, '')
}

function edited(files: Files | undefined, version: string, edit: Edit): Files {
  const changed = new Map(files)
  const manifest = JSON.parse(changed.get('plugin.json') ?? '') as Record<string, unknown>
  manifest['version'] = version
  edit(manifest, changed)
  changed.set('plugin.json', JSON.stringify(manifest, null, 2))
  return changed
}

export function editFile<Content>(
  files: Map<string, string>,
  path: string,
  edit: (content: Content) => void,
): void {
  const content = JSON.parse(files.get(path) ?? '') as Content
  edit(content)
  files.set(path, JSON.stringify(content, null, 2))
}
