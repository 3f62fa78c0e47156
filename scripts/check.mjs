// The gate: everything the house demands, cheap before dear. Runs on Node 20 and newer with nothing but npm.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { runTurbo } from './turbo.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'thidua-gate-'))
const bin = join(root, 'node_modules', '.bin')
const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  FORCE_COLOR: '0',
  NO_COLOR: '1',
}
const started = Date.now()
let passed = 0
let failed = 0

try {
  await gate()
} catch (problem) {
  failed += 1
  console.error(problem instanceof Error ? problem.message : problem)
} finally {
  rmSync(reports, { recursive: true, force: true })
  console.log(`\n${Math.round((Date.now() - started) / 1000)} s`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

async function gate() {
  step('install with the frozen lockfile')
  await ensureInstalled()
  passed += 1
  const before = changedFiles()

  run('one version of each dependency', 'sherif', ['--no-install'])
  run('format', 'biome', ['format', '.'])
  run('lint', 'oxlint', ['--deny-warnings'])
  turbo('types', 'typecheck')
  run('rules of the house', 'node', ['packages/repo-checks/src/main.ts'])
  run('nothing unused', 'knip', ['--no-progress'])
  vitest('unit')
  vitest('database')
  turbo('build', 'build')
  step('a browser for the journeys')
  ensureChromium()
  passed += 1
  journeys()

  step('the tree is as clean as before')
  const after = changedFiles()
  if (after !== before) throw new Error(`The gate changed files:\n${after}`)
  passed += 1
}

function step(title) {
  console.log(`\n── ${title}`)
}

function run(title, command, args) {
  step(title)
  const { status } = spawnSync(join(bin, command), args, { cwd: root, env: environment, stdio: 'inherit' })
  if (status !== 0) throw new Error(`✗ ${title}`)
  passed += 1
}

function turbo(title, task) {
  step(title)
  if (runTurbo([task, '--output-logs=errors-only'], 'inherit') !== 0) throw new Error(`✗ ${title}`)
  passed += 1
}

function vitest(project) {
  step(`${project} tests`)
  const file = join(reports, `${project}.json`)
  const { status } = spawnSync(
    join(bin, 'node'),
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { cwd: root, env: environment, stdio: 'inherit' },
  )
  if (!existsSync(file)) throw new Error(`✗ ${project} tests wrote no report`)
  const report = JSON.parse(readFileSync(file, 'utf8'))
  passed += report.numPassedTests
  failed += report.numFailedTests
  if (status !== 0) throw new Error(`✗ ${project} tests`)
}

function journeys() {
  step('journeys in a browser')
  const file = join(reports, 'journeys.json')
  const { status } = spawnSync(
    join(bin, 'playwright'),
    ['test', '-c', 'apps/web/playwright.config.ts', '--reporter=list,json'],
    { cwd: root, env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file }, stdio: 'inherit' },
  )
  if (!existsSync(file)) throw new Error('✗ the journeys wrote no report')
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  passed += stats.expected
  failed += stats.unexpected + stats.flaky
  if (status !== 0 || stats.expected === 0) throw new Error('✗ journeys')
}

function changedFiles() {
  return spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout
}
