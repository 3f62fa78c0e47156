// The journeys run in Debian's Chromium; it is installed when missing and permitted.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The path of a Chromium; throws one line that says what to install. */
export function ensureChromium() {
  const chosen = process.env.CHROMIUM_PATH
  const present = (chosen ? [chosen] : places).find((path) => existsSync(path))
  if (present) return present
  const advice = 'Chromium is missing: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.'
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (chosen || !mayInstall) throw new Error(advice)
  console.log('Installing Chromium …')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status } = spawnSync('apt-get', args, {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error(advice)
  }
  const installed = places.find((path) => existsSync(path))
  if (!installed) throw new Error(advice)
  return installed
}
