import { send } from './load.ts'
import { sampleAnswers } from './sample-answers.ts'
import type { Shots } from './shots.ts'
import type { StageSet } from './stage-set.ts'

/** A cheap answer that is not the same answer would win: both sides must list and count the same rows and give all answers, ours with letter and clock. */
export async function checkAlike({ floor, ours }: StageSet, list: Shots, read: Shots): Promise<void> {
  const listed = await answerOf<{ items: { id: string; met: number }[]; total: number }>(
    ours.port,
    list.ours(0),
  )
  const floored = await answerOf<{ total: string; met: number }[]>(floor.port, list.floor(0))
  if (listed.items.length !== 50) throw new Error(`a list of ${listed.items.length} instead of 50`)
  if (floored.length !== 50 || listed.total !== Number(floored[0]?.total)) {
    throw new Error(`${listed.total} counted, ${floored[0]?.total} on the floor`)
  }
  if (listed.items.some(({ met }, index) => met !== floored[index]?.met)) throw new Error('another order')
  const expected = Object.keys(sampleAnswers()).length
  for (const [port, shot] of [
    [ours.port, read.ours(0)],
    [floor.port, read.floor(0)],
  ] as const) {
    const { answers } = await answerOf<{ answers: object }>(port, shot)
    if (Object.keys(answers).length !== expected) throw new Error('answers are missing')
  }
  const { submissionLetter, deadline } = await answerOf<Record<string, unknown>>(ours.port, read.ours(0))
  if (!submissionLetter || !deadline)
    throw new Error('a dossier without its letter and clock is cheaper to read')
}

async function answerOf<Answer>(port: number, shot: Parameters<typeof send>[2]): Promise<Answer> {
  const { status, text } = await send(undefined, port, shot)
  if (status !== 200) throw new Error(`${shot.path}: ${status} ${text.slice(0, 300)}`)
  return JSON.parse(text) as Answer
}
