import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { doors, emitDeclarations, packagesFolder } from './emit-declarations.ts'
import { bundled, gatherDeclarations } from './gather-declarations.ts'

const room = join(packagesFolder, 'plugin-sdk')

/** The package as a registry gets it: JavaScript, declarations and everything they need, in a folder of its own. */
export async function buildPackage(output: string): Promise<void> {
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  await writePrograms(output)
  writeDeclarations(join(output, 'types'))
  writeFileSync(join(output, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
  cpSync(join(room, 'README.md'), join(output, 'README.md'))
  writeFileSync(join(output, 'THIRD-PARTY.md'), bundled.map(licenceOf).join('\n'))
}

async function writePrograms(output: string): Promise<void> {
  const build = await rolldown({
    input: { index: 'src/index.ts', testing: 'src/testing/index.ts' },
    cwd: room,
    platform: 'node',
    external: [/^node:/, 'vitest'],
    treeshake: true,
    checks: { pluginTimings: false },
  })
  await build.write({
    dir: output,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared-[name].js',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  })
  await build.close()
}

function writeDeclarations(target: string): void {
  const emitted = mkdtempSync(join(tmpdir(), 'thidua-declarations-'))
  try {
    emitDeclarations(emitted)
    gatherDeclarations(emitted, target, Object.values(doors))
  } finally {
    rmSync(emitted, { recursive: true })
  }
}

/** Nothing of the workspace is named: whoever installs it asks no registry for more. */
function manifest(): object {
  const said = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as Record<string, unknown>
  const { name, version, description, license, engines, peerDependencies, peerDependenciesMeta } = said
  return {
    name,
    version,
    description,
    type: 'module',
    license,
    engines,
    sideEffects: false,
    exports: {
      '.': { types: './types/plugin-sdk/index.d.ts', default: './index.js' },
      './testing': { types: './types/plugin-sdk/testing/index.d.ts', default: './testing.js' },
    },
    files: ['*.js', 'types', 'README.md', 'THIRD-PARTY.md'],
    publishConfig: { access: 'public' },
    peerDependencies,
    peerDependenciesMeta,
  }
}

function licenceOf(name: string): string {
  const entry = createRequire(join(packagesFolder, 'rules', 'package.json')).resolve(name)
  const folder = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return `# ${name} ${version}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`
}
