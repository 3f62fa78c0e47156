import { existsSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { buildPages } from './build-pages.ts'
import { countRedrawn } from './count-redrawn.ts'
import { textField } from './large-form.ts'
import { costOfPage, type Opening, type PageCost } from './page-cost.ts'
import { median, percentile } from './rounds.ts'

const chromiums = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Way = 'plain' | 'divided' | 'undivided' | 'bare'
const ways: Readonly<Record<Way, Omit<Opening, 'slowdown'>>> = {
  plain: { page: 'plain', field: `#root_${textField}` },
  divided: { page: 'ours', how: 'divided', field: `#f-${textField}` },
  undivided: { page: 'ours', how: 'undivided', field: `#f-${textField}` },
  bare: { page: 'bare', field: '#box' },
}
const titles: Readonly<Record<Way, string>> = {
  plain: '@rjsf/core, plain',
  divided: 'ours, 20 sections',
  undivided: 'ours, one section',
  bare: 'a bare text box',
}

type Plan = { readonly slowdown: number; readonly rounds: number; readonly ways: readonly Way[] }
type Costs = ReadonlyMap<Way, readonly PageCost[]>
const fast: Plan = { slowdown: 1, rounds: 3, ways: ['plain', 'divided', 'undivided', 'bare'] }
const slow: Plan = { slowdown: 4, rounds: 2, ways: ['plain', 'divided', 'bare'] }

/** 500 fields opened and typed into, in Chromium; then the outline of the builder. */
export async function measurePages(): Promise<void> {
  const chromiumPath = [process.env['CHROMIUM_PATH'] ?? '', ...chromiums].find((path) => existsSync(path))
  if (chromiumPath === undefined) throw new Error('Chromium is missing: install it or set CHROMIUM_PATH.')
  const pages = await buildPages(['bare', 'plain', 'ours', 'outline'])
  const browser = await chromium.launch({ executablePath: chromiumPath, args: quiet })
  try {
    console.log(
      '\n500 fields, 50 conditions: CPU time of the main thread, from script to paint, late work included',
    )
    for (const plan of [fast, slow]) report(plan, await measureAll(browser, pages.folder, plan))
    console.log('\n(goals: opening at most 0.5 × plain, a key at most 0.33 × plain,')
    console.log(' p95 of a key at most 16 ms at full speed and 50 ms when 4 times slower)\n')
    const redrawn = Math.max(...(await countRedrawn(browser, pages.folder)))
    console.log(
      `outline         ${redrawn} of 500 rows drawn again by a move with the keys   (goal: at most 3)`,
    )
  } finally {
    await browser.close()
    await pages.remove()
  }
}

async function measureAll(browser: Browser, folder: string, plan: Plan): Promise<Costs> {
  const costs = new Map<Way, PageCost[]>(plan.ways.map((way) => [way, []]))
  for (let round = 0; round < plan.rounds; round += 1)
    for (const way of plan.ways)
      costs.get(way)?.push(await costOfPage(browser, folder, { ...ways[way], slowdown: plan.slowdown }))
  return costs
}

function report({ slowdown }: Plan, costs: Costs): void {
  const heading = slowdown === 1 ? 'at full speed' : `${slowdown} times slower`
  console.log(`\n${heading.padEnd(22)}opening ms  × plain   per key ms  × plain   p95 of a key ms`)
  const plain = middleOf(costs.get('plain') ?? [])
  for (const [way, found] of costs) {
    const { mount, key, p95 } = middleOf(found)
    const opening = `${mount.toFixed(0).padStart(10)}${(mount / plain.mount).toFixed(2).padStart(9)}`
    const typing = `${key.toFixed(1).padStart(13)}${(key / plain.key).toFixed(2).padStart(9)}`
    console.log(`${titles[way].padEnd(22)}${opening}${typing}${p95.toFixed(0).padStart(18)}`)
  }
}

function middleOf(costs: readonly PageCost[]): { mount: number; key: number; p95: number } {
  return {
    mount: median(costs.map(({ mount }) => mount)),
    key: median(costs.map(({ key }) => key)),
    p95: median(costs.map(({ keys }) => percentile(keys, 0.95))),
  }
}
