import english from '@thidua/i18n/messages/en/sandbox.json' with { type: 'json' }
import vietnamese from '@thidua/i18n/messages/vi/sandbox.json' with { type: 'json' }
import { canonicalJson, sha256 } from '@thidua/kernel'
import { afterAll, describe, expect, test } from 'vitest'
import { emptyLedger, noteRefusal } from '#src/sandbox/breach-ledger'
import { computeWithPlugin } from '#src/sandbox/compute-with-plugin'
import { createSandboxHost } from '#src/sandbox/create-sandbox-host'
import { sandboxReasons } from '#src/sandbox/sandbox-refusal'
import { narrowLimits, sandboxLimits } from '#src/sandbox/sandbox-limits'
import { scoreWithPlugin } from '#src/sandbox/score-with-plugin'

const host = createSandboxHost()
afterAll(() => host.close())

const scoring = `
export function score(answers, context) {
  const percent = answers.assigned === null ? null : Math.floor(answers.done * 100 / answers.assigned)
  const outcome = percent === null ? 'unanswered' : percent >= 100 ? 'met' : 'notMet'
  return [{
    criterionId: 'a2-plan',
    outcome,
    pointsHundredths: Math.min(1000, (percent ?? 0) * 10) * (context.occasion === 'final' ? 1 : 0.5),
    because: ['done', 'assigned'],
  }]
}
export const percent = (answers) => answers.assigned ? Math.floor(answers.done * 100 / answers.assigned) : null
export const everything = (answers, context) => JSON.stringify([answers, context])
export const spin = () => { for (;;); }
export const half = () => 0.5
export const fourCriteria = () => [1, 2, 3, 4].map((n) => ({ criterionId: 'c' + n, outcome: 'met' }))
export const tooMany = () => [{ criterionId: 'a2-plan', outcome: 'met', pointsHundredths: 1001 }]
export const stranger = () => [{ criterionId: 'a2-plan', outcome: 'met', pointsHundredths: 1, because: ['salary'] }]
export const notAList = () => ({ total: 10 })
`
const input = {
  answers: { done: 9, assigned: 10, secret: 'không được thấy' },
  reads: ['done', 'assigned', 'note'],
  context: { occasion: 'final' },
}
const criteria = [{ criterionId: 'a2-plan', maxPointsHundredths: 1000 }]
const sandbox = host.open('thidua.school-cluster', scoring)
const run = (functionName: string, ledger = emptyLedger) => ({ sandbox, functionName, ledger })

describe('scoring by a plugin’s function', () => {
  test('gives its lines with the answers they rest on, and a hash to check them by', async () => {
    const score = await scoreWithPlugin(run('score'), { ...input, criteria })
    if (score.status !== 'scored') throw new Error(JSON.stringify(score.error))
    expect(score.lines).toEqual([
      {
        criterionId: 'a2-plan',
        outcome: 'notMet',
        pointsHundredths: 900,
        because: [
          { fieldId: 'done', value: 9 },
          { fieldId: 'assigned', value: 10 },
        ],
      },
    ])
    const given = [
      { criterionId: 'a2-plan', outcome: 'notMet', pointsHundredths: 900, because: ['done', 'assigned'] },
    ]
    expect(score.hash).toBe(sha256(canonicalJson(given)))
  })

  test('leaves a dossier that cannot be scored not scored, never at zero', async () => {
    const score = await scoreWithPlugin(run('spin'), { ...input, criteria })
    expect(score).toMatchObject({
      status: 'not-scored',
      error: {
        code: 'sandbox.ticks-exceeded',
        params: { plugin: 'thidua.school-cluster', function: 'spin', ticks: 201, limit: 200 },
      },
      ticks: 201,
    })
    expect(score).not.toHaveProperty('lines')
  })

  test.each([
    ['more points than there are', 'tooMany', '/0/pointsHundredths'],
    ['a reason it was not given', 'stranger', '/0/because'],
    ['criteria nobody asked for', 'fourCriteria', '/0/criterionId'],
    ['no list at all', 'notAList', ''],
  ])('takes no %s', async (_title, functionName, place) => {
    const score = await scoreWithPlugin(run(functionName), { ...input, criteria })
    expect(score).toMatchObject({
      status: 'not-scored',
      error: { code: 'sandbox.result-invalid', params: { reason: 'wrong-shape', place } },
    })
  })

  test('wants a line for each criterion asked', async () => {
    const asked = ['c1', 'c2', 'c3', 'c4', 'c5'].map((criterionId) => ({ criterionId }))
    const whole = await scoreWithPlugin(run('fourCriteria'), { ...input, criteria: asked.slice(0, 4) })
    expect(whole.status).toBe('scored')
    const short = await scoreWithPlugin(run('fourCriteria'), { ...input, criteria: asked })
    expect(short).toMatchObject({ status: 'not-scored', error: { params: { place: '/4' } } })
  })

  test('does not call the code of a parked plugin', async () => {
    let ledger = emptyLedger
    for (const at of ['2027-03-01T08:00:00Z', '2027-03-01T08:00:01Z', '2027-03-01T08:00:02Z']) {
      const score = await scoreWithPlugin(run('spin', ledger), { ...input, criteria })
      if (score.status === 'not-scored') ({ ledger } = noteRefusal(ledger, score.error, at))
    }
    const parked = await scoreWithPlugin(run('score', ledger), { ...input, criteria })
    expect(parked).toMatchObject({ status: 'not-scored', error: { code: 'sandbox.parked' }, ticks: 0 })
  })
})

describe('computing a value by a plugin’s function', () => {
  test('gives a value of the declared type, and null when there is nothing to say', async () => {
    const percent = await computeWithPlugin(run('percent'), { ...input, type: 'integer' })
    expect(percent.outcome).toMatchObject({ ok: true, value: { value: 90 } })
    const blank = await computeWithPlugin(run('percent'), { ...input, answers: {}, type: 'integer' })
    expect(blank.outcome).toMatchObject({ ok: true, value: { value: null } })
  })

  test('refuses a value of another type', async () => {
    const half = await computeWithPlugin(run('half'), { ...input, type: 'integer' })
    expect(half.outcome).toMatchObject({
      error: { code: 'sandbox.result-invalid', params: { reason: 'wrong-type', expected: 'integer' } },
    })
  })

  test('shows the function the fields it declares and no others', async () => {
    const seen = await computeWithPlugin(run('everything'), { ...input, type: 'text' })
    expect(seen.outcome).toMatchObject({
      value: { value: '[{"assigned":10,"done":9,"note":null},{"occasion":"final"}]' },
    })
  })
})

describe('a source looked at before it is installed', () => {
  test('tells its functions and what loading took', async () => {
    const checked = await host.check('thidua.school-cluster', scoring)
    expect(checked).toMatchObject({ ok: true, value: { ticks: 1 } })
    expect(checked.ok ? checked.value.functions : []).toContain('score')
  })

  test('says where it cannot be read', async () => {
    const checked = await host.check('x.y', 'export function score() {\n  return (1 +\n}')
    expect(checked).toMatchObject({ error: { code: 'sandbox.source-invalid' } })
    expect(checked.ok ? '' : checked.error.params?.['said']).toMatch(/\(3:\d+\)$/)
  })
})

describe('one plugin and another', () => {
  test('a call that will not stop is cut off, and the other plugin has long been answered', async () => {
    const stubborn = host.open(
      'hostile.stubborn',
      'export const score = () => { const holes = []; holes.length = 2 ** 27; return holes.join("").length }',
    )
    const order: string[] = []
    const callStubborn = async () => {
      const { outcome } = await stubborn.call('score', [])
      order.push(outcome.ok ? 'stubborn' : outcome.error.code)
    }
    const cut = callStubborn()
    for (let call = 0; call < 5; call += 1) {
      await computeWithPlugin(run('percent'), { ...input, type: 'integer' })
      order.push('other')
    }
    await cut
    expect(order).toEqual(['other', 'other', 'other', 'other', 'other', 'sandbox.time-exceeded'])
    const again = await computeWithPlugin(run('percent'), { ...input, type: 'integer' })
    expect(again.outcome.ok).toBe(true)
    await stubborn.close()
  })

  test('two plugins take turns when there is one worker for both', async () => {
    const narrow = createSandboxHost({ workers: 1 })
    const first = narrow.open('a.first', 'export const name = () => "first"')
    const second = narrow.open('b.second', 'export const name = () => "second"')
    const calls = [first, second, first, second].map(async (each) => (await each.call('name', [])).outcome)
    const values = (await Promise.all(calls)).map((outcome) => (outcome.ok ? outcome.value.value : null))
    expect(values).toEqual(['first', 'second', 'first', 'second'])
    await narrow.close()
  })
})

describe('many calls and late ones', () => {
  test('beyond the hundred that may wait, a call is refused at once; those waiting are answered', async () => {
    const busy = host.open('a.busy', 'export const one = () => 1')
    const calls = Array.from({ length: 150 }, () => busy.call('one', []))
    const codes = (await Promise.all(calls)).map(({ outcome }) => (outcome.ok ? 'ok' : outcome.error.code))
    expect(codes.filter((code) => code === 'ok')).toHaveLength(100)
    expect(codes.slice(100)).toEqual(Array.from({ length: 50 }, () => 'sandbox.queue-full'))
    await busy.close()
  })

  test('closing lets calls under way finish and refuses later ones', async () => {
    const leaving = host.open('a.leaving', 'export const one = () => 1')
    const calls = [leaving.call('one', []), leaving.call('one', [])]
    const closed = leaving.close()
    const late = await leaving.call('one', [])
    expect(late.outcome).toMatchObject({ error: { code: 'sandbox.closed' } })
    expect((await Promise.all(calls)).every(({ outcome }) => outcome.ok)).toBe(true)
    await closed
  })

  test('a worker nobody calls is ended, and the next call begins a new one', async () => {
    const resting = createSandboxHost({ restMilliseconds: 1 })
    const plugin = resting.open('a.resting', 'export const one = () => 1')
    for (let call = 0; call < 3; call += 1) {
      expect((await plugin.call('one', [])).outcome.ok).toBe(true)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    await resting.close()
  })
})

test('a plugin may ask for less than everybody has, never for more', () => {
  const narrowed = narrowLimits({ callTicks: 10, memoryBytes: 2 ** 40, depth: -1 })
  expect(narrowed).toEqual({ ...sandboxLimits, callTicks: 10 })
})

test.each([
  ['Vietnamese', vietnamese],
  ['English', english],
])('every reason has its sentence in %s, and none is left over', (_, messages) => {
  const told = Object.keys(messages).flatMap((key) => /^sandbox\.reason\.(.+)$/.exec(key)?.[1] ?? [])
  expect(told.toSorted()).toEqual(sandboxReasons.toSorted())
})
