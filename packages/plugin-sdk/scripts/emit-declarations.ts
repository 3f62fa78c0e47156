import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const packagesFolder = fileURLToPath(new URL('../..', import.meta.url))

/** The doors of the package, by what an import is called, without `.ts`. */
export const doors = { '@thidua/plugin-sdk': 'index', '@thidua/plugin-sdk/testing': 'testing/index' } as const

/** What the compiler declares for the doors and everything behind them, as `<folder>/<room>/src/…`. */
export function emitDeclarations(folder: string): void {
  const config = join(folder, 'tsconfig.json')
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(packagesFolder, '..', 'tsconfig.base.json'),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: packagesFolder,
        outDir: folder,
        // through their folders and not through node_modules, or the compiler takes them for somebody else's
        paths: {
          '@thidua/contracts/validators': [join(packagesFolder, 'contracts/src/validators/index.ts')],
          '@thidua/*': [join(packagesFolder, '*/src/index.ts')],
        },
        types: ['node'],
        typeRoots: [join(packagesFolder, 'plugin-sdk', 'node_modules', '@types')],
      },
      files: Object.values(doors).map((door) => join(packagesFolder, 'plugin-sdk', 'src', `${door}.ts`)),
    }),
  )
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin',
    'tsc',
  )
  execFileSync(process.execPath, [compiler, '-p', config], { stdio: 'pipe' })
}
