import type { FormDefinition } from '@thidua/contracts'
import { runFormJob } from '@thidua/services/form-workshop'
import { afterEach, describe, expect, it } from 'vitest'
import {
  type ClosableFormWorkshop,
  createFormWorkshop,
  type FormWorkshopOptions,
} from '../src/form-workshop/create-form-workshop.ts'

const real = new URL('../src/form-workshop/workshop-process.ts', import.meta.url)
const faulty = new URL('faulty-workshop.ts', import.meta.url)
const open: ClosableFormWorkshop[] = []

function workshop(options: FormWorkshopOptions): ClosableFormWorkshop {
  const made = createFormWorkshop(options)
  open.push(made)
  return made
}

function form(title: string): FormDefinition {
  return {
    id: 'phieu-thu',
    formNumber: 'F99',
    version: '0.1.0',
    title: { vi: title },
    sections: [
      {
        id: 'chung',
        title: { vi: 'Chung' },
        fields: [
          { id: 'people', kind: 'integer', label: { vi: 'Số người tham gia' }, minimum: 5, maximum: 3 },
        ],
      },
    ],
  }
}

function draft(title: string) {
  return { content: { definition: form(title) }, base: null, unitCode: 'X0001', fragments: [], codelists: [] }
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()))
})

describe('the form workshop', () => {
  it('finds in its own process what it would find in this one, and makes the same workbook', async () => {
    const apart = workshop({ entry: real })
    const job = draft('Phiếu thử')
    expect(await apart.run('inspect', job)).toEqual(runFormJob({ kind: 'inspect', job }))
    const bytes = new TextEncoder().encode(JSON.stringify(form('Từ tệp')))
    const file = { fileName: 'phieu.json', bytes }
    expect(await apart.run('readForm', file)).toEqual(runFormJob({ kind: 'readForm', job: file }))
  }, 30_000)

  it('leaves this thread free while it works', async () => {
    const apart = workshop({ entry: real })
    await apart.run('inspect', draft('warm'))
    let turns = 0
    let over = false
    const turn = () => {
      turns += 1
      if (!over) setImmediate(turn)
    }
    setImmediate(turn)
    for (let round = 0; round < 20; round += 1) {
      const before = turns
      await apart.run('inspect', draft('Phiếu thử'))
      expect(turns).toBeGreaterThan(before)
    }
    over = true
  }, 30_000)

  it('refuses a form that takes too long, and does the next one', async () => {
    const made = workshop({ entry: faulty, timeoutMs: 1500 })
    expect(await made.run('inspect', draft('hang'))).toEqual({
      ok: false,
      error: { code: 'form.check-timeout', params: { reason: 'timeout' } },
    })
    expect(await made.run('inspect', draft('next'))).toEqual({ ok: true, value: 'next' })
  })

  it('survives a form that ends its child', async () => {
    const made = workshop({ entry: faulty })
    const [crash, next] = await Promise.all([
      made.run('inspect', draft('crash')),
      made.run('inspect', draft('next')),
    ])
    expect(crash).toMatchObject({ error: { code: 'form.check-timeout', params: { reason: 'crashed' } } })
    expect(next).toEqual({ ok: true, value: 'next' })
  })
})
