import { beforeAll, describe, expect, test } from 'vitest'
import type { Edit, PlanDesk } from '#test/plan-desk'
import { codes, editFile, install, openPlanDesk } from '#test/plan-desk'
import { lockDigest } from './plugin-lock.ts'

let desk: PlanDesk
beforeAll(async () => {
  desk = await openPlanDesk()
})

describe('an upgrade', () => {
  const reword: Edit = (_manifest, files) => {
    editFile<{ sections: { fields: { help?: unknown }[] }[] }>(
      files,
      'forms/f23-enterprise-ad-hoc.json',
      ({ sections }) => {
        const field = sections.flatMap(({ fields }) => fields)[0]
        if (field) field.help = { vi: 'Nói rõ hơn.' }
      },
    )
  }
  const version =
    (next: string, edit: Edit = reword): Edit =>
    (manifest, files) => {
      manifest['version'] = next
      edit(manifest, files)
    }

  test('of words asks for a patch, and is told word by word', () => {
    const [old, next] = [
      desk.load(
        'enterprise',
        version('1.0.0', () => undefined),
      ),
      desk.load('enterprise', version('1.0.1')),
    ]
    const { lock } = desk.plan([old], [install(old)])
    const planned = desk.plan([old, next], [install(next)], lock)
    expect(planned.problems).toEqual([])
    expect(planned.plugins[0]).toMatchObject({
      change: 'upgraded',
      fromVersion: '1.0.0',
      toVersion: '1.0.1',
      bump: { least: 'patch', given: 'patch' },
      contributions: [
        {
          id: 'thidua.enterprise/forms/f23-enterprise-ad-hoc',
          change: 'changed',
          details: [{ kind: 'field-help' }],
        },
      ],
    })
  })

  test('that widens what it may do is major and asks for one more approver; going back asks too', () => {
    const asking =
      (perDay: number): Edit =>
      (manifest) => {
        manifest['capabilities'] = [{ name: 'notify.send', perDay }]
      }
    const old = desk.load('enterprise', version('1.0.0', asking(10)))
    const { lock } = desk.plan([old], [install(old)])
    const hidden = desk.load('enterprise', version('1.0.1', asking(100)))
    expect(codes(desk.plan([old, hidden], [install(hidden)], lock))).toEqual([
      'version-too-small',
      'capability-widened',
    ])
    const open = desk.load('enterprise', version('2.0.0', asking(100)))
    const upgraded = desk.plan([old, open], [install(open)], lock)
    expect(upgraded.problems.map(({ code, weight }) => [code, weight])).toEqual([
      ['capability-widened', 'asks'],
    ])
    const back = desk.plan([old, open], [install(old)], upgraded.lock)
    expect(back.problems.map(({ code, weight }) => [code, weight])).toEqual([['downgrade', 'asks']])
    expect(back.digest).toBe(lockDigest(lock))
  })
})
