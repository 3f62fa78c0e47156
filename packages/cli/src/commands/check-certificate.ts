import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { withProgram } from '@thidua/server'
import { checkCertificate as check } from '@thidua/services'
import type { CommandContext, Report } from '../command.ts'
import { say } from '../words.ts'

/** Asks the register whether a certificate is genuine and in force; one that is not ends with exit code 1. */
export async function checkCertificate(context: CommandContext): Promise<Outcome<Report>> {
  const code = context.arguments.text('code') ?? ''
  return withProgram(context.configuration, async ({ deps, call }) => {
    const checked = await check(deps, call, { code })
    if (!checked.ok) return checked
    const { valid, status, subjectName, titleName, decisionNumber, signedOn } = checked.value
    const sentence = say(`certificate.${status}`, {
      code,
      subject: subjectName ?? '',
      title: titleName?.vi ?? '',
      decision: decisionNumber ?? '',
      date: signedOn?.split('-').toReversed().join('/') ?? '',
    })
    return ok({ failed: !valid, lines: [sentence], data: checked.value })
  })
}
