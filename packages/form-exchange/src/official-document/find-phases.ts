import { lexicon } from './lexicon.ts'
import type { DocumentPhase, Oddity } from './parsed-document.ts'
import { readMarker } from './read-marker.ts'
import type { Block } from './split-blocks.ts'

const labelled = new RegExp(lexicon.patterns.phase, 'iu')
const byYears = new RegExp(lexicon.patterns.phaseYears, 'iu')
const span = new RegExp(lexicon.patterns.phaseSpan, 'iu')

export type Phases = { readonly phases: readonly DocumentPhase[]; readonly oddities: readonly Oddity[] }

/** Paragraphs that open with “Giai đoạn …” and name two years; years shared by two phases are an oddity, not an error. */
export function findPhases(blocks: readonly Block[]): Phases {
  const phases: DocumentPhase[] = []
  for (const block of blocks) {
    const phase = phaseOf(block)
    if (phase && !phases.some((known) => known.printed === phase.printed)) phases.push(phase)
  }
  return { phases, oddities: sharedYears(phases) }
}

function phaseOf(block: Block): DocumentPhase | null {
  const marker = readMarker(block.text)
  const text = block.text.slice(marker?.length ?? 0)
  const label = labelled.exec(text)
  const years = label ? span.exec(text.slice(0, 160)) : byYears.exec(text)
  const startYear = Number(years?.[1])
  const endYear = Number(years?.[2])
  if (!years || startYear > endYear) return null
  const near = label !== null && years.index < label[0].length + 12
  const certainty = near ? 'certain' : 'likely'
  return { printed: label?.[0] ?? years[0], startYear, endYear, text, source: block.source, certainty }
}

function sharedYears(phases: readonly DocumentPhase[]): readonly Oddity[] {
  return phases.flatMap((phase, index) => {
    const before = phases[index - 1]
    if (!before || phase.startYear > before.endYear) return []
    return [
      { code: 'phases-share-year' as const, source: phase.source, params: { year: String(phase.startYear) } },
    ]
  })
}
