import { ok, refuse, type Outcome } from '@thidua/kernel'
import { walkXml } from '../xml/walk-xml.ts'
import { archiveLimits } from './archive-limits.ts'
import { firstBytes, inflateEntry } from './inflate-entry.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

export type ArchiveKind = 'xlsx' | 'docx'

/** An office file whose shape was judged before any of its parts was opened. */
export type Archive = {
  readonly kind: ArchiveKind
  readonly names: readonly string[]
  /** Path of the main part, from the content types, not guessed from a name. */
  readonly mainPart: string
  /** Inflates one part; a missing one is `input.unsupported-media` with its name. */
  readonly read: (name: string) => Outcome<Uint8Array>
}

const mainTypes: Readonly<Record<string, ArchiveKind>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
}
const foreign: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)(vbaProject|vbaData)[^/]*$/i, 'macros'],
  [/(^|\/)(activeX|ctrlProps)\//i, 'active-content'],
  [/(^|\/)externalLinks\//i, 'external-links'],
  [/(^|\/)embeddings\//i, 'embedded-file'],
  [/\.(zip|rar|7z|gz|xlsx?|xlsm|docx?|docm|pptx?|exe|dll|js|vbs|cmd|bat|ps1)$/i, 'nested-archive'],
]

/**
 * Opens a .xlsx or .docx from outside. Refused before a part is inflated: too large, too many entries, blown-up ratio,
 * nested archives, macros, active content, links to other files. Web addresses in texts are allowed and never followed.
 */
export function openArchive(bytes: Uint8Array): Outcome<Archive> {
  const directory = readZipDirectory(bytes)
  if (!directory.ok) return directory
  for (const { name } of directory.value) {
    const found = foreign.find(([pattern]) => pattern.test(name))
    if (found) return refuse('input.unsupported-media', { reason: found[1], part: name })
  }
  const nested = directory.value.find(isNested)
  if (nested) return refuse('input.unsupported-media', { reason: 'nested-archive', part: nested.name })
  const entries = new Map(directory.value.map((entry) => [entry.name, entry]))
  const read = (name: string): Outcome<Uint8Array> => {
    const entry = entries.get(name)
    return entry
      ? inflateEntry(entry)
      : refuse('input.unsupported-media', { reason: 'missing-part', part: name })
  }
  const main = findMainPart(read)
  if (!main.ok) return main
  const links = refuseOutsideLinks([...entries.values()], read)
  if (!links.ok) return links
  return ok({ ...main.value, names: [...entries.keys()], read })
}

function isNested(entry: ZipEntry): boolean {
  if (/\.(xml|rels|vml)$/i.test(entry.name) || entry.size < 4) return false
  const [a, b, c, d] = firstBytes(entry)
  const zip = a === 0x50 && b === 0x4b && c === 3 && d === 4
  const compound = a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0
  return zip || compound
}

function findMainPart(read: Archive['read']): Outcome<{ kind: ArchiveKind; mainPart: string }> {
  const types = read('[Content_Types].xml')
  if (!types.ok) return types
  const found: { kind: ArchiveKind; mainPart: string }[] = []
  let macros = false
  const walked = walkXml(types.value, {
    open(name, attributes) {
      const type = attributes.ContentType ?? ''
      if (/macroEnabled/i.test(type)) macros = true
      const kind = name === 'Override' ? mainTypes[type] : undefined
      if (kind) found.push({ kind, mainPart: (attributes.PartName ?? '').replace(/^\//, '') })
    },
  })
  if (!walked.ok) return walked
  if (macros) return refuse('input.unsupported-media', { reason: 'macros' })
  const [main] = found
  if (!main || found.length > 1) return refuse('input.unsupported-media', { reason: 'not-an-office-file' })
  return ok(main)
}

function refuseOutsideLinks(entries: readonly ZipEntry[], read: Archive['read']): Outcome<void> {
  for (const { name, size } of entries) {
    if (!name.endsWith('.rels')) continue
    if (size > archiveLimits.relations) {
      return refuse('input.too-large', { reason: 'relations', limit: archiveLimits.relations })
    }
    const content = read(name)
    if (!content.ok) return content
    let outside = false
    const walked = walkXml(content.value, {
      open(element, { TargetMode, Type }) {
        const address = /\/(hyperlink)$/.test(Type ?? '')
        if (element === 'Relationship' && TargetMode === 'External' && !address) outside = true
      },
    })
    if (!walked.ok) return walked
    if (outside) return refuse('input.unsupported-media', { reason: 'external-links', part: name })
  }
  return ok()
}
