import type { Filled } from './fill-stage-set.ts'
import type { Shot } from './load.ts'
import { sampleAnswers } from './sample-answers.ts'

/** The same request to the floor and to us. */
export type Shots = { readonly floor: (index: number) => Shot; readonly ours: (index: number) => Shot }

export function createShots(filled: Filled, token: string): Shots {
  const answers = sampleAnswers()
  const { unitId: unit, stage } = placeOf(filled, 0)
  const floorBody = JSON.stringify({ unit, stage, met: 3, answers })
  return {
    floor: () => ({ method: 'POST', path: '/rows', body: floorBody }),
    ours: (index) => ({
      method: 'POST',
      path: '/api/v1/dossiers',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': `bench-create-${index}` },
      body: JSON.stringify({
        roundId: filled.roundId,
        subjectId: filled.spare[index],
        title: 'bk-tinh',
        answers,
      }),
    }),
  }
}

export function listShots(filled: Filled, token: string): Shots {
  return {
    floor: (index) => {
      const { unitId, stage } = placeOf(filled, index)
      return { method: 'GET', path: `/rows?unit=${unitId}&stage=${stage}` }
    },
    ours: (index) => {
      const { unitId, stage } = placeOf(filled, index)
      return {
        method: 'GET',
        path: `/api/v1/dossiers?unitId=${unitId}&stage=${stage}&sort=met&descending=true&pageSize=50`,
        headers: { authorization: `Bearer ${token}` },
      }
    },
  }
}

export function readShots(filled: Filled, token: string): Shots {
  return {
    floor: (index) => ({ method: 'GET', path: `/rows/${placeOf(filled, index).id}` }),
    ours: (index) => ({
      method: 'GET',
      path: `/api/v1/dossiers/${placeOf(filled, index).id}`,
      headers: { authorization: `Bearer ${token}` },
    }),
  }
}

function placeOf({ dossiers }: Filled, index: number): Filled['dossiers'][number] {
  const place = dossiers[index % dossiers.length]
  if (!place) throw new Error('nothing was seeded')
  return place
}
