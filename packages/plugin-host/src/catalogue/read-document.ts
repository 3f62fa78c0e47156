import type { ErrorCode, Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { catalogueBounds } from '../hygiene/json-bounds.ts'
import { readBoundedJson } from '../hygiene/read-bounded-json.ts'
import type { PackageReason } from '../package/package-reasons.ts'
import { refusePackage } from '../package/refuse-package.ts'
import type { CatalogueSource } from './catalogue-source.ts'

export type DocumentKind<Document> = {
  readonly code: ErrorCode
  readonly reason: PackageReason
  readonly mostBytes: number
  readonly validate: (value: unknown) => Outcome<Document>
}

/** One signed file of a catalogue, of the right shape; nobody's signature was looked at. */
export async function readDocument<Document>(
  source: CatalogueSource,
  path: string,
  kind: DocumentKind<Document>,
): Promise<Outcome<Document>> {
  const bytes = await source.read(path, kind.mostBytes).catch(() => null)
  if (!bytes) return refusePackage(kind.code, { reason: 'source-unreadable', file: path })
  const text = bytes.length > kind.mostBytes ? null : decode(bytes)
  return text === null
    ? refusePackage(kind.code, { reason: kind.reason, file: path })
    : parseDocument(text, path, kind)
}

/** The same for a document that is at hand as text. */
export function parseDocument<Document>(
  text: string,
  path: string,
  { code, reason, validate }: DocumentKind<Document>,
): Outcome<Document> {
  const json = readBoundedJson(text, path, catalogueBounds)
  if (!json.ok) return refusePackage(code, { reason, file: path })
  const document = validate(json.value)
  if (document.ok) return ok(document.value)
  return refusePackage(code, { reason, file: path, place: document.error.problems?.[0]?.path ?? '' })
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
