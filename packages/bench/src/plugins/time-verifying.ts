import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { openPackage, verifyPackage } from '@thidua/plugin-host'
import { costsOf, quarter, type Figure } from './figures.ts'
import { listedPackage, must, verifiedAt } from './hundred-files.ts'

const firstCall = fileURLToPath(new URL('./first-call.ts', import.meta.url))
const coldProcesses = 5
/** All but the one the package is made of. */
const running = ['enterprise', 'fatherland-front', 'individual-household', 'provincial-department']

/** What letting in a package of a hundred files costs, beside only unzipping, hashing and parsing the same bytes. */
export async function timeVerifying(): Promise<readonly Figure[]> {
  const { bytes, trust } = await listedPackage()
  const { files } = must(openPackage(bytes))
  const texts = [...files].filter(([path]) => path.endsWith('.json')).map(([, text]) => text)
  const costs = await costsOf(
    [
      {
        name: 'floor',
        turns: 4,
        run: () => {
          createHash('sha256').update(gunzipSync(bytes)).digest()
          return texts.map((text) => JSON.parse(text) as unknown)
        },
      },
      { name: 'open', turns: 4, run: () => must(openPackage(bytes)) },
      { name: 'verify', turns: 4, run: () => must(verifyPackage(bytes, { trust, now: verifiedAt })) },
    ],
    9,
  )
  const milliseconds = (name: string) => (costs.get(name) ?? Number.NaN) / 1000
  const [verify, floor, open] = [milliseconds('verify'), milliseconds('floor'), milliseconds('open')]
  const beside = `${files.size} files; ${(verify / floor).toFixed(0)} × unzip, hash and parse; ${open.toFixed(1)} ms of it opening`
  return [
    { name: 'verifying a package', value: verify, unit: 'ms', goal: 100, beside },
    {
      name: 'verifying, first call of a started process',
      value: firstCallIn(running),
      unit: 'ms',
      goal: 100,
      beside: `having loaded the plugins it runs; ${firstCallIn([]).toFixed(0)} ms having loaded nothing`,
    },
  ]
}

function firstCallIn(loaded: readonly string[]): number {
  const times = Array.from({ length: coldProcesses }, () => {
    const { stdout, status } = spawnSync(process.execPath, [firstCall, ...loaded], { encoding: 'utf8' })
    if (status !== 0) throw new Error('the process of the first call failed')
    return Number(stdout)
  })
  return quarter(times)
}
