import { fileURLToPath } from 'node:url'
import type { Outcome } from '@thidua/kernel'
import type { TrustState } from '@thidua/plugin-host'
import {
  buildCatalogue,
  fingerprintOf,
  generatePluginKey,
  makeRoot,
  openPackage,
  packPlugin,
  readPluginFolder,
  signPackage,
} from '@thidua/plugin-host'

const wantedFiles = 100
export const verifiedAt = '2026-06-01T00:00:00.000Z'

export function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

export function pluginFolder(name: string): string {
  return fileURLToPath(new URL(`../../../../plugins/${name}`, import.meta.url))
}

/** A first-party plugin with as many more document templates as make a hundred files. */
export async function hundredFiles(): Promise<Map<string, string>> {
  const files = new Map(must(await readPluginFolder(pluginFolder('commune'))))
  const manifest = JSON.parse(files.get('plugin.json') ?? '') as {
    contributes: { documents: { id: string; file: string }[] }
  }
  const template = files.get('documents/achievement-report.json') ?? ''
  const packed = must(openPackage(must(packPlugin(files)))).listed.length
  for (let more = 0; more < wantedFiles - packed; more += 1) {
    const id = `extra-${more}`
    const file = `documents/${id}.json`
    files.set(file, template.replace('"achievement-report"', `"${id}"`))
    manifest.contributes.documents.push({ id, file })
  }
  return files.set('plugin.json', JSON.stringify(manifest))
}

/** The package, signed and listed, with the trust under which it goes through. */
export async function listedPackage(): Promise<{ readonly bytes: Uint8Array; readonly trust: TrustState }> {
  const [publisher, approver, catalog, ...rootKeys] = ['P', 'A', 'C', 'R', 'S'].map(generatePluginKey)
  if (!publisher || !approver || !catalog) throw new Error('no keys')
  const issuedAt = '2026-01-01T00:00:00.000Z'
  const root = makeRoot({
    province: 'lam-dong',
    issuedAt,
    rootKeys,
    catalogKeys: [catalog],
    approverKeys: [approver],
    publishers: [{ namespace: 'thidua', title: { vi: 'P' }, keys: [publisher] }],
  })
  const packed = must(packPlugin(await hundredFiles()))
  const bytes = must(signPackage(must(signPackage(packed, publisher, 'publisher')), approver, 'approver'))
  const expiresAt = '2027-01-01T00:00:00.000Z'
  const parts = { root, serial: 1, issuedAt, expiresAt, packages: [bytes], keys: [catalog] }
  const listed = new TextDecoder().decode(must(buildCatalogue(parts)).get('catalog.json'))
  const content = (JSON.parse(listed) as { signed: NonNullable<TrustState['catalog']>['content'] }).signed
  return { bytes, trust: { root, catalog: { digest: fingerprintOf(content), content }, installed: [] } }
}
