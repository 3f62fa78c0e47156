import { expect, test } from 'vitest'
import { firstPartyForms } from '#test/first-party-forms'
import { inspectForm } from './inspect-form.ts'

test.each(firstPartyForms.map((form) => [form.id, form] as const))(
  '%s of this repository raises no alarm',
  (_, form) => {
    const alarms = inspectForm(form).filter(({ severity }) => severity !== 'notice')
    expect(alarms).toEqual([])
  },
)
