import { archiveLimits } from './archive-limits.ts'

/** Names that open a device on some systems, whatever their ending. */
const deviceName = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i
const segment = /^[a-z0-9_][a-z0-9._-]*$/
const named: ReadonlySet<string> = new Set(['README.md', 'CHANGELOG.md', 'LICENSE'])
/** What tools of developers look for; a package is read by none of them. */
const forbidden: ReadonlySet<string> = new Set(['node_modules', 'package.json', 'tsconfig.json'])

export type PathFault =
  | 'path-absolute'
  | 'path-climbs'
  | 'path-empty'
  | 'path-forbidden'
  | 'path-letters'
  | 'path-too-deep'
  | 'path-too-long'

/** Why a name may not stand in a package, or null. Lower-case ASCII, no climbing, no tricks of any system's names. */
export function faultOfPath(path: string): PathFault | null {
  if (path === '') return 'path-empty'
  if (path.length > archiveLimits.pathLength) return 'path-too-long'
  if (/^[/\\]/.test(path) || /^[A-Za-z]:/.test(path)) return 'path-absolute'
  const segments = path.split(/[/\\]/)
  if (segments.some((part) => part === '..' || part === '.')) return 'path-climbs'
  if (segments.includes('')) return 'path-empty'
  if (segments.length > archiveLimits.pathDepth) return 'path-too-deep'
  if (named.has(path)) return null
  if (segments.some((part) => forbidden.has(part) || deviceName.test(part))) return 'path-forbidden'
  if (path.includes('\\') || !segments.every((part) => segment.test(part))) return 'path-letters'
  return segments.some((part) => part.endsWith('.')) ? 'path-letters' : null
}
