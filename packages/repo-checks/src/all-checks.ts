import { environmentReadOnce } from './checks/environment-read-once.ts'
import { goodNames } from './checks/good-names.ts'
import { missionIsListed } from './checks/mission-is-listed.ts'
import { noCycles } from './checks/no-cycles.ts'
import { nothingHeavyOrPrivate } from './checks/nothing-heavy-or-private.ts'
import { pureRoomsStayPure } from './checks/pure-rooms-stay-pure.ts'
import { schemasHaveExamples } from './checks/schemas-have-examples.ts'
import { stairsGoDown } from './checks/stairs-go-down.ts'
import { traceIsTrue } from './checks/trace-is-true.ts'
import { vietnameseLivesInData } from './checks/vietnamese-lives-in-data.ts'
import type { Check } from './repository.ts'

export const allChecks: readonly Check[] = [
  stairsGoDown,
  noCycles,
  pureRoomsStayPure,
  goodNames,
  vietnameseLivesInData,
  environmentReadOnce,
  schemasHaveExamples,
  traceIsTrue,
  missionIsListed,
  nothingHeavyOrPrivate,
]
