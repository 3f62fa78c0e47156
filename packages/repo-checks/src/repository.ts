import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The tree as the inspector sees it: every file that is or would be committed, by path from the root. */
export type Repository = {
  readonly paths: readonly string[]
  read(path: string): string
  has(path: string): boolean
  sizeOf(path: string): number
}

/** One sin, and what to do instead. */
export type Finding = { readonly path: string; readonly line?: number; readonly message: string }

export type Check = { readonly name: string; readonly run: (repository: Repository) => readonly Finding[] }

export function openRepository(root: string): Repository {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const paths = listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .toSorted()
  const known = new Set(paths)
  const texts = new Map<string, string>()
  return {
    paths,
    read(path) {
      const kept = texts.get(path)
      if (kept !== undefined) return kept
      const text = readFileSync(join(root, path), 'utf8')
      texts.set(path, text)
      return text
    },
    has: (path) => known.has(path),
    sizeOf: (path) => statSync(join(root, path)).size,
  }
}

/** A tree made of text, for feeding the inspector a sin. */
export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  return {
    paths: Object.keys(files).toSorted(),
    read: (path) => files[path] ?? '',
    has: (path) => path in files,
    sizeOf: (path) => Buffer.byteLength(files[path] ?? ''),
  }
}

const testPath = /(\.test\.|\.spec\.|\.test-d\.|\/test\/|\/e2e\/|\/bench\/|\/fixtures\/)/

export function isTest(path: string): boolean {
  return testPath.test(path)
}

export function isSource(path: string): boolean {
  return (
    /^(packages|apps|plugins)\/.+\.tsx?$/.test(path) &&
    !path.includes('/generated/') &&
    !path.endsWith('.d.ts')
  )
}
