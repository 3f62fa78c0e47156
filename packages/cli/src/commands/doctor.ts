import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { errorSentence, openDatabasePlace } from '@thidua/server'
import type { Configuration } from '@thidua/server'
import type { CommandContext, Report } from '../command.ts'
import { checkDatabase } from '../doctor/check-database.ts'
import { checkMachine } from '../doctor/check-machine.ts'
import { finding } from '../doctor/finding.ts'
import type { Finding } from '../doctor/finding.ts'
import { say } from '../words.ts'

const signs = { good: '✓', warning: '!', bad: '✗' } as const

/** Looks at everything the platform stands on and says how to mend what is wrong; the embedded database is started for it. */
export async function doctor({ configuration }: CommandContext): Promise<Outcome<Report>> {
  const machine = checkMachine(configuration.dataFolder)
  const folderFails = machine.some(({ check, sign }) => check === 'folder' && sign === 'bad')
  const database =
    folderFails && configuration.databaseUrl === null ? [] : await examineDatabase(configuration)
  const findings = [...machine, ...database]
  const failed = findings.some(({ sign }) => sign === 'bad')
  return ok({
    failed,
    lines: [...findings.flatMap(linesOf), say(failed ? 'doctor.ill' : 'doctor.well')],
    data: {
      healthy: !failed,
      findings: findings.map((one) => ({ ...one, sentence: sentenceOf(one), mend: mendOf(one) })),
    },
  })
}

async function examineDatabase(configuration: Configuration): Promise<readonly Finding[]> {
  const place = await openDatabasePlace(configuration)
  if (!place.ok) {
    return [finding('database', 'bad', { reason: errorSentence(place.error.code, place.error.params) })]
  }
  try {
    return await checkDatabase(place.value.connection)
  } finally {
    await place.value.stop()
  }
}

function linesOf(one: Finding): readonly string[] {
  const mend = mendOf(one)
  return [`${signs[one.sign]} ${sentenceOf(one)}`, ...(mend === null ? [] : [`    → ${mend}`])]
}

function sentenceOf({ check, sign, values }: Finding): string {
  return say(sign === 'good' ? `doctor.${check}.good` : `doctor.${check}.bad`, values)
}

function mendOf({ check, sign, values }: Finding): string | null {
  return sign === 'good' ? null : say(`doctor.${check}.mend`, values)
}
