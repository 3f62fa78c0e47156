import { useState } from 'react'
import type { Surroundings } from './builder-props.ts'

const names = [
  'documents',
  'criteria',
  'indicators',
  'stages',
  'fragments',
  'codelists',
  'templates',
  'comments',
  'onComment',
  'onResolveComment',
  'versions',
  'onOpenVersion',
  'onNameDraft',
  'findUnits',
  'sampleAnswers',
] as const satisfies readonly (keyof Surroundings)[]

/** The page draws again for every save; its registers and callbacks are news only when they are others than before. */
export function useSurroundingsOf(props: Surroundings): Surroundings {
  const [kept, setKept] = useState(props)
  if (kept === props || names.every((name) => kept[name] === props[name])) return kept
  setKept(props)
  return props
}
