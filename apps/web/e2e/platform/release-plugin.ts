import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packPlugin, readKeyFile, readPluginFolder, shipCatalogue, signPackage } from '@thidua/plugin-host'

type Catalog = {
  readonly signed: {
    readonly entries: readonly {
      readonly id: string
      readonly version: string
      readonly blob: { readonly sha256: string }
    }[]
  }
}

const plugins = fileURLToPath(new URL('../../../../plugins/', import.meta.url))
const names = [
  'commune',
  'enterprise',
  'example',
  'fatherland-front',
  'individual-household',
  'provincial-department',
]

/**
 * Lists another version of the example in this installation's catalogue, signed with the installation's own keys, and gives its
 * package as the file an administrator would carry on a stick.
 */
export async function releaseExample(
  version: string,
  edit: (files: Map<string, string>) => void,
): Promise<Buffer> {
  const folder = join(process.env['THIDUA_DATA'] ?? '', 'plugins', 'shipped')
  const all = await Promise.all(names.map(async (name) => filesOf(name)))
  const released = all.map((files) => {
    if (idOf(files) !== 'thidua.example') return files
    const changed = new Map(files)
    edit(changed)
    changed.set('plugin.json', JSON.stringify({ ...manifestOf(changed), version }, null, 2))
    return changed
  })
  const now = new Date().toISOString()
  const shipped = await shipCatalogue({ folder, province: 'vn-68', plugins: released, now })
  if (!shipped.ok) throw new Error(`${shipped.error.code} ${JSON.stringify(shipped.error.params)}`)
  const { signed } = JSON.parse(await readFile(join(folder, 'catalog.json'), 'utf8')) as Catalog
  const entry = signed.entries.find((one) => one.id === 'thidua.example' && one.version === version)
  if (!entry) throw new Error(`${version} of the example is not listed`)
  return readFile(join(folder, 'blobs', entry.blob.sha256))
}

/** The example as its publisher alone has signed it: nobody of the province has looked at it. */
export async function unapprovedExample(): Promise<Buffer> {
  const keys = join(process.env['THIDUA_DATA'] ?? '', 'plugins', 'shipped', 'keys')
  const key = readKeyFile(await readFile(join(keys, 'publisher.key.json'), 'utf8'))
  const packed = packPlugin(await filesOf('example'))
  const signed = key.ok && packed.ok ? signPackage(packed.value, key.value, 'publisher') : packed
  if (!signed.ok) throw new Error(signed.error.code)
  return Buffer.from(signed.value)
}

async function filesOf(name: string): Promise<ReadonlyMap<string, string>> {
  const files = await readPluginFolder(join(plugins, name))
  if (!files.ok) throw new Error(`${name}: ${files.error.code}`)
  return files.value
}

function manifestOf(files: ReadonlyMap<string, string>): Record<string, unknown> {
  return JSON.parse(files.get('plugin.json') ?? '{}') as Record<string, unknown>
}

function idOf(files: ReadonlyMap<string, string>): unknown {
  return manifestOf(files)['id']
}
