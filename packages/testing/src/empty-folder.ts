import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const own = createRequire(import.meta.url)
const rootOf = (name: string) => dirname(own.resolve(`${name}/package.json`))

export type Ran = { readonly code: number | null; readonly output: string }

/** A folder of a stranger: tarballs and a test runner are in it, and nothing of this repository. */
export type EmptyFolder = {
  readonly path: string
  write(path: string, text: string): void
  /** Packs a folder as for a registry and installs the tarball; no registry is asked. */
  install(packageFolder: string): Ran
  node(...words: readonly string[]): Ran
  /** A program an installed package brings. */
  program(name: string, ...words: readonly string[]): Ran
  /** The compiler over `tsconfig.json`. */
  compile(): Ran
  runTests(folder: string): Ran
  remove(): void
}

export function openEmptyFolder(): EmptyFolder {
  const path = mkdtempSync(join(tmpdir(), 'thidua-stranger-'))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    writeFileSync(join(path, file), text)
  }
  write('package.json', JSON.stringify({ name: 'stranger', private: true, type: 'module' }))
  const run = (program: string, words: readonly string[], cwd = path): Ran => {
    const { status, stdout, stderr } = spawnSync(program, words, {
      cwd,
      encoding: 'utf8',
      env: strangersEnvironment(),
      // what npm is on Windows is started by a shell
      shell: process.platform === 'win32' && program === 'npm',
    })
    return { code: status, output: `${stdout}${stderr}` }
  }
  const node = (...words: readonly string[]) => run(process.execPath, words)
  return {
    path,
    write,
    node,
    install(packageFolder) {
      const packed = run('npm', ['pack', '--json', '--pack-destination', path], packageFolder)
      const name = /"filename":\s*"([^"]+)"/.exec(packed.output)?.[1]
      if (name === undefined) return packed
      const quiet = ['--offline', '--no-audit', '--no-fund', '--no-package-lock']
      const installed = run('npm', ['install', ...quiet, `./${name.replace('@', '').replace('/', '-')}`])
      linkVitest(path)
      return installed
    },
    program: (name, ...words) => run(join(path, 'node_modules', '.bin', name), words),
    compile: () => node(join(rootOf('typescript'), 'bin', 'tsc'), '-p', '.', '--pretty', 'false'),
    runTests: (folder) => node(join(rootOf('vitest'), 'vitest.mjs'), 'run', '--root', folder),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

function linkVitest(path: string): void {
  rmSync(join(path, 'node_modules', 'vitest'), { force: true })
  symlinkSync(rootOf('vitest'), join(path, 'node_modules', 'vitest'), 'junction')
}

/** Without what a test runner tells its children. */
function strangersEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|TEST|NODE_ENV|NODE_OPTIONS|npm_)/.test(name),
  )
  return { ...Object.fromEntries(kept), NO_COLOR: '1' }
}
