import type { Outcome } from '@thidua/kernel'
import { makeRoot } from '#src/catalogue/make-root'
import { buildCatalogue } from '#src/catalogue/build-catalogue'
import type { CatalogDocument } from '#src/catalogue/catalogue-documents'
import { fingerprintOf } from '#src/catalogue/sign-document'
import type { TrustState } from '#src/catalogue/trust-state'
import { openPackage } from '#src/package/open-package'
import { packPlugin } from '#src/package/pack-plugin'
import { verifyPackage } from '#src/package/verify-package'
import { readPluginFolder } from '#src/read-plugin-folder'
import { generatePluginKey } from '#src/signature/ed25519'
import { signPackage } from '#src/signature/sign-package'

/** What it costs to let in a package of a hundred files: `npm run bench:verify`. */
const wantedFiles = 100
const rounds = 30
const now = '2026-06-01T00:00:00.000Z'

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

/** A first-party plugin with as many more document templates as make a hundred files. */
async function hundredFiles(): Promise<Map<string, string>> {
  const folder = new URL('../../../plugins/commune', import.meta.url).pathname
  const files = new Map(must(await readPluginFolder(folder)))
  const manifest = JSON.parse(files.get('plugin.json') ?? '') as {
    contributes: { documents: { id: string; file: string }[] }
    fixtures: unknown[]
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

const [publisher, approver, catalog, rootOne, rootTwo] = ['P', 'A', 'C', 'R', 'S'].map(generatePluginKey)
if (!publisher || !approver || !catalog || !rootOne || !rootTwo) throw new Error('no keys')
const root = makeRoot({
  province: 'lam-dong',
  issuedAt: '2026-01-01T00:00:00.000Z',
  rootKeys: [rootOne, rootTwo],
  catalogKeys: [catalog],
  approverKeys: [approver],
  publishers: [{ namespace: 'thidua', title: { vi: 'P' }, keys: [publisher] }],
})
const packed = must(packPlugin(await hundredFiles()))
const bytes = must(signPackage(must(signPackage(packed, publisher, 'publisher')), approver, 'approver'))
const files = must(
  buildCatalogue({
    root,
    serial: 1,
    issuedAt: '2026-01-01T00:00:00.000Z',
    expiresAt: '2027-01-01T00:00:00.000Z',
    packages: [bytes],
    keys: [catalog],
  }),
)
const content = (JSON.parse(new TextDecoder().decode(files.get('catalog.json'))) as CatalogDocument).signed
const trust: TrustState = { root, catalog: { digest: fingerprintOf(content), content }, installed: [] }

function timed(work: () => Outcome<unknown>): { readonly first: number; readonly median: number } {
  const times = Array.from({ length: rounds }, () => {
    const started = process.hrtime.bigint()
    must(work())
    return Number(process.hrtime.bigint() - started) / 1e6
  })
  return { first: times[0] ?? 0, median: times.toSorted((left, right) => left - right)[rounds >> 1] ?? 0 }
}

const opened = timed(() => openPackage(bytes))
const verified = timed(() => verifyPackage(bytes, { trust, now }))
const report = {
  files: must(openPackage(bytes)).listed.length,
  packedBytes: bytes.length,
  openMilliseconds: opened,
  verifyMilliseconds: verified,
  limitMilliseconds: 100,
  kept: verified.median <= 100,
}
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
