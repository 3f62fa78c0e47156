import { ok, refuse, type Outcome } from '@thidua/kernel'
import { findLegacyText } from '../legacy-text/find-legacy-text.ts'
import { buildOutline, nodesUnder } from './build-outline.ts'
import { describeGroups } from './describe-groups.ts'
import { findContentAreas } from './find-content-areas.ts'
import { findCriteria } from './find-criteria.ts'
import { findIdentity } from './find-identity.ts'
import { blockOddities, groupOddities } from './find-item-oddities.ts'
import { findPhases } from './find-phases.ts'
import { sequenceOddities } from './find-sequence-oddities.ts'
import { findSlips } from './find-slips.ts'
import type { Doubt, Oddity, ParsedDocument } from './parsed-document.ts'
import { longestDocument, splitBlocks } from './split-blocks.ts'

export type DocumentOptions = {
  /** The numbers and letters were put in by the reader of a Word file, not typed. */
  readonly markersComputed?: boolean
}

/**
 * Reads a decision or plan (plain text, Markdown, or what `readDocxText` gives) into a draft. It never corrects: what is
 * odd is listed, what is not plainly printed is 'likely' or a 'guess'. Refuses only `input.too-large`; a text without
 * criteria gives none and says so.
 */
export function parseOfficialDocument(given: string, options: DocumentOptions = {}): Outcome<ParsedDocument> {
  if (given.length > longestDocument.characters) {
    return refuse('input.too-large', { reason: 'text', limit: longestDocument.characters })
  }
  const text = given.normalize('NFC').replace(/\r\n?/g, '\n')
  const blocks = splitBlocks(text)
  const root = buildOutline(blocks)
  const legacy = findLegacyText(text)
  const doubts: Doubt[] = []
  if (legacy) doubts.push('legacy-encoding')
  if (options.markersComputed) doubts.push('markers-computed')
  const { oddities: identityOddities, ...identity } = findIdentity(text, blocks)
  const { phases, oddities: phaseOddities } = findPhases(blocks)
  const { groups, oddities: listOddities } = describeGroups(findCriteria(root), doubts)
  const oddities: Oddity[] = [
    ...encodingOddities(given, legacy?.encoding ?? null),
    ...identityOddities,
    ...phaseOddities,
    ...[root, ...nodesUnder(root)].flatMap(sequenceOddities),
    ...listOddities,
    ...groupOddities(groups),
    ...blockOddities(blocks),
    ...findSlips(blocks),
  ]
  if (groups.length === 0) oddities.push({ code: 'no-criteria-found', source: null, params: {} })
  return ok({ text, ...identity, phases, contentAreas: findContentAreas(root, doubts), groups, oddities })
}

function encodingOddities(given: string, legacy: string | null): readonly Oddity[] {
  const found: Oddity[] = []
  if (legacy) found.push({ code: 'legacy-encoding', source: null, params: { encoding: legacy } })
  if (given !== given.normalize('NFC')) found.push({ code: 'not-nfc', source: null, params: {} })
  const invisible = given.match(/[\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]/g)?.length ?? 0
  if (invisible > 0) found.push({ code: 'invisible-characters', source: null, params: { count: invisible } })
  return found
}
