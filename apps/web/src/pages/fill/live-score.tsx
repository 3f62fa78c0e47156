import type { Answers, DossierView, Score, ShownScoring } from '@thidua/contracts'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { formReading } from '#src/api/dossier-reading.ts'
import { useReading } from '#src/api/use-reading.ts'
import { factsOf, type LivePoints, openCounting } from './live-points.ts'

export type LiveScoreProps = {
  readonly dossier: DossierView
  readonly answers: Answers
  readonly onPoints: (whose: 'province' | 'agency', points: LivePoints) => void
}

/** Counts along while somebody types, where the form's author wants that; shows nothing itself. */
export function LiveScore({ dossier, answers, onPoints }: LiveScoreProps) {
  const { data } = useReading('dossier.getScoring', { dossierId: dossier.id })
  const { extensionScore, score } = dossier
  return (
    <>
      {data?.province && score ? (
        <Counting
          scoring={data.province}
          known={score}
          answers={answers}
          onPoints={(points) => onPoints('province', points)}
        />
      ) : null}
      {data?.agency && extensionScore ? (
        <Counting
          scoring={data.agency}
          known={extensionScore.score}
          answers={answers}
          onPoints={(points) => onPoints('agency', points)}
        />
      ) : null}
    </>
  )
}

type CountingProps = {
  readonly scoring: ShownScoring
  readonly known: Score
  readonly answers: Answers
  readonly onPoints: (points: LivePoints) => void
}

function Counting({ scoring, known, answers, onPoints }: CountingProps) {
  const form = useQuery(formReading(scoring.formHash)).data
  const count = useMemo(() => (form ? openCounting(scoring, form) : null), [form, scoring])
  // a key is drawn before its points
  const settled = useDeferredValue(answers)
  const points = useMemo(
    () => count?.(settled, factsOf(known, scoring.model)),
    [count, settled, known, scoring],
  )
  const told = useRef('')
  const tell = useRef(onPoints)
  useEffect(() => {
    tell.current = onPoints
  })
  useEffect(() => {
    const now = JSON.stringify(points)
    if (!points || now === told.current) return
    told.current = now
    tell.current(points)
  }, [points])
  return null
}
