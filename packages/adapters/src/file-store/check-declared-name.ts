import { ok, type Outcome, refuse } from '@thidua/kernel'
import { endingOf, endingsOf, isAcceptedEnding, mediaTypeOf, type Sniffed } from './accepted-kinds.ts'

/**
 * Compares what a file is with what its name says. `evidence.type-refused` (mediaType) for content or endings that are
 * never taken, `evidence.type-mismatch` (name, mediaType) when an accepted content goes under another ending.
 */
export function checkDeclaredName(sniffed: Sniffed, name: string): Outcome<{ readonly mediaType: string }> {
  if (!sniffed.accepted) return refuse('evidence.type-refused', { mediaType: sniffed.mediaType })
  const ending = endingOf(name)
  const mediaType = mediaTypeOf(sniffed.kind, ending)
  if (endingsOf(sniffed.kind).includes(ending)) return ok({ mediaType })
  if (ending !== '' && !isAcceptedEnding(ending))
    return refuse('evidence.type-refused', { mediaType: `.${ending}` })
  return refuse('evidence.type-mismatch', { name: name.slice(0, 200), mediaType })
}
